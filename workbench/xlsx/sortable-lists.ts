import type { ListReach } from "#core/workbook/change-set.ts";
import { sameRange, type RangeRef } from "#core/workbook/range.ts";
import type { Book, BookTable } from "./book.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";

/** The filter of a sheet. */
interface SheetFilter {
  readonly range: RangeRef;
}

/** What people sort as one, tables and the filters of sheets, as it is now. */
export class SortableLists {
  private constructor(
    public tables: readonly BookTable[],
    public filters: readonly SheetFilter[],
  ) {}

  static of(book: Book, sheets: readonly XlsxSheet[]): SortableLists {
    const filters = sheets.flatMap(({ base }) => (base.filter ? [{ range: base.filter }] : []));
    return new SortableLists(book.tables, filters);
  }

  copy(): SortableLists {
    return new SortableLists(this.tables, this.filters);
  }

  reach({ range, columns }: ListReach): void {
    const reached = <T extends { readonly range: RangeRef }>(list: T): T =>
      sameRange(list.range, range) ? { ...list, range: { ...range, columns } } : list;
    this.tables = this.tables.map(reached);
    this.filters = this.filters.map(reached);
  }

  /** The table that is exactly there. */
  tableOver(range: RangeRef): BookTable | undefined {
    return this.tables.find((table) => sameRange(table.range, range));
  }

  /** How a sheet's filter reaches now. */
  filterOn(sheet: string): RangeRef | undefined {
    return this.filters.find(({ range }) => range.sheet === sheet)?.range;
  }
}
