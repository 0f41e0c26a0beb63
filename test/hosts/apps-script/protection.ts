import type { DocumentSheet } from "./document.ts";
import { FakeRange } from "./range.ts";
import type { Session } from "./session.ts";

/** Protection of a whole sheet. */
export class FakeProtection {
  constructor(
    private readonly session: Session,
    private readonly sheet: DocumentSheet,
  ) {}

  isWarningOnly(): boolean {
    return this.sheet.protection!.warningOnly;
  }
  canEdit(): boolean {
    return this.sheet.protection!.canEdit;
  }
  getRange(): FakeRange {
    const { maxRows: rows, maxColumns: columns } = this.sheet;
    return this.session.watch(new FakeRange(this.session, this.sheet, { row: 1, column: 1, rows, columns }));
  }
}
