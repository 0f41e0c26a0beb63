import { ScriptException } from "./calls.ts";
import type { Area, DocumentSheet } from "./document.ts";
import { FakeRange } from "./range.ts";
import type { Session } from "./session.ts";

/** FilterCriteria of SpreadsheetApp: which texts are shown. */
export class FakeFilterCriteria {
  constructor(
    private readonly session: Session,
    readonly shows: readonly string[],
  ) {}

  copy(): FakeFilterCriteriaBuilder {
    return this.session.watch(new FakeFilterCriteriaBuilder(this.session, this.shows));
  }
}

class FakeFilterCriteriaBuilder {
  constructor(
    private readonly session: Session,
    private readonly shows: readonly string[],
  ) {}

  build(): FakeFilterCriteria {
    return this.session.watch(new FakeFilterCriteria(this.session, this.shows));
  }
}

/** Filter of SpreadsheetApp. One that was removed is no good any more. */
export class FakeFilter {
  constructor(
    private readonly session: Session,
    private readonly on: DocumentSheet,
    private readonly area: Area,
  ) {}

  getRange(): FakeRange {
    this.live();
    return this.session.watch(new FakeRange(this.session, this.on, this.area));
  }
  getColumnFilterCriteria(column: number): FakeFilterCriteria | null {
    const shows = this.live().by.get(this.within(column));
    return shows ? this.session.watch(new FakeFilterCriteria(this.session, shows)) : null;
  }
  setColumnFilterCriteria(column: number, criteria: FakeFilterCriteria | null): this {
    this.session.mayWrite("Filter.setColumnFilterCriteria");
    const { by } = this.live();
    if (criteria) by.set(this.within(column), criteria.shows);
    else by.delete(this.within(column));
    return this.session.watch(this);
  }
  remove(): void {
    this.session.mayWrite("Filter.remove");
    this.live();
    this.on.filter = null;
  }

  /** The column's number on the sheet, as wotpsycho/gamesChecklists (filters.js) and others go through a filter's columns. */
  private within(column: number): number {
    if (column < this.area.column || column >= this.area.column + this.area.columns) {
      throw new ScriptException("The column is outside the filter.");
    }
    return column;
  }

  private live(): NonNullable<DocumentSheet["filter"]> {
    if (this.on.filter?.area !== this.area) throw new ScriptException("The filter is not there any more.");
    return this.on.filter;
  }
}
