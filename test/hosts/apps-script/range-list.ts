import type { FakeRange } from "./range.ts";
import type { Session } from "./session.ts";

/** RangeList of SpreadsheetApp, as far as the add-on uses it: several ranges of one sheet. */
export class FakeRangeList {
  constructor(
    private readonly session: Session,
    private readonly ranges: readonly FakeRange[],
  ) {}

  getRanges(): FakeRange[] {
    return [...this.ranges];
  }

  activate(): this {
    const [first, ...others] = this.ranges;
    first!.activate();
    this.session.document.selectedBesides = others.map(({ area }) => area);
    return this;
  }
}
