import { FakeRange } from "./range.ts";
import type { Session } from "./session.ts";

/** NamedRange of SpreadsheetApp. */
export class FakeNamedRange {
  constructor(
    private readonly session: Session,
    private readonly name: string,
  ) {}

  getName(): string {
    return this.name;
  }
  /** Null once its sheet has gone. */
  getRange(): FakeRange | null {
    const { sheet, area } = this.session.document.names.get(this.name)!;
    if (!this.session.document.sheets.includes(sheet)) return null;
    return this.session.watch(new FakeRange(this.session, sheet, area));
  }
  remove(): void {
    this.session.mayWrite("NamedRange.remove");
    this.session.document.names.delete(this.name);
  }
}
