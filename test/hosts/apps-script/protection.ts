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
  setWarningOnly(warningOnly: boolean): this {
    this.sheet.protection = { ...this.sheet.protection!, warningOnly };
    return this;
  }
  setUnprotectedRanges(ranges: readonly FakeRange[]): this {
    this.sheet.unlocked.splice(0, Infinity, ...ranges.map(({ area }) => area));
    return this;
  }
  getUnprotectedRanges(): FakeRange[] {
    return this.sheet.unlocked.map((area) =>
      this.session.watch(new FakeRange(this.session, this.sheet, area)),
    );
  }
  getRange(): FakeRange {
    const { maxRows: rows, maxColumns: columns } = this.sheet;
    return this.session.watch(new FakeRange(this.session, this.sheet, { row: 1, column: 1, rows, columns }));
  }
}
