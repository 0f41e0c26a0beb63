import type { ListReach } from "#core/workbook/change-set.ts";
import { parseAddress, sameRange, type RangeRef } from "#core/workbook/range.ts";
import type { Asked } from "./looks/ask-looks.ts";
import { rangeOf } from "./read-cells.ts";

/** What people sort as one: tables, and the filters of sheets. */
export interface SortableLists {
  readonly tables: readonly { readonly name: string; readonly range: RangeRef }[];
  /** Criteria by columns of the range, from its first; none where nothing is filtered. */
  readonly filters: readonly { readonly range: RangeRef; readonly criteria: readonly Criteria[] }[];
}

/** What is not given is null in what Excel answers, whatever its types say (OfficeDev/office-js#1226). */
type Criteria = Excel.FilterCriteria | null;

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Asks where the filter of a sheet is. @returns where, once it is known; null where the sheet has none */
export function askFilter(sheet: Excel.Worksheet, name: string): () => RangeRef | null {
  const asked = sheet.autoFilter.getRangeOrNullObject().load(PLACE);
  return () =>
    asked.isNullObject
      ? null
      : {
          sheet: name,
          row: asked.rowIndex,
          column: asked.columnIndex,
          rows: asked.rowCount,
          columns: asked.columnCount,
        };
}

/** Asks for all tables, and for the filters of these sheets. */
export function askSortable(
  context: Excel.RequestContext,
  sheets: ReadonlySet<string>,
): Asked<SortableLists> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name");
  const filters = [...sheets].map((name) => {
    const sheet = worksheets.getItem(name);
    return { sheet, range: askFilter(sheet, name) };
  });
  let ranges: Excel.Range[] = [];
  return {
    more: () => {
      ranges = tables.items.map((table) => table.getRange().load("address"));
      const there = filters.filter(({ range }) => range() !== null);
      for (const { sheet } of there) sheet.autoFilter.load("criteria");
      return ranges.length + there.length > 0;
    },
    answer: () => ({
      tables: tables.items.map(({ name }, i) => ({ name, range: parseAddress(ranges[i]!.address)! })),
      filters: filters.flatMap(({ sheet, range: asked }) => {
        const range = asked();
        // Whatever the types say, there may be none.
        const criteria = (range && (sheet.autoFilter.criteria as readonly Criteria[] | null)) ?? [];
        return range ? [{ range, criteria }] : [];
      }),
    }),
  };
}

/**
 * Lets a list reach as far as it should. A filter is made anew, as nothing says what becomes of one that is applied to
 * other cells; what it goes by is given again column by column. A list that reaches so far already stays.
 * @returns the lists as they are then
 */
export function putReach(
  context: Excel.RequestContext,
  lists: SortableLists,
  { range, columns }: ListReach,
): SortableLists {
  const after = { ...range, columns };
  const table = lists.tables.find((each) => sameRange(each.range, range));
  if (table) {
    context.workbook.tables.getItem(table.name).resize(rangeOf(context, after));
    const tables = lists.tables.map((each) => (each === table ? { ...each, range: after } : each));
    return { ...lists, tables };
  }
  const filter = lists.filters.find((each) => sameRange(each.range, range));
  if (!filter) return lists;
  const { autoFilter } = context.workbook.worksheets.getItem(range.sheet);
  autoFilter.remove();
  autoFilter.apply(rangeOf(context, after));
  filter.criteria.slice(0, columns).forEach((criteria, column) => {
    if (criteria?.filterOn) autoFilter.apply(rangeOf(context, after), column, given(criteria));
  });
  const filters = lists.filters.map((each) => (each === filter ? { ...each, range: after } : each));
  return { ...lists, filters };
}

/** Without what is null: Excel does not take back what it answers itself (OfficeDev/office-js#1226). */
function given(criteria: Excel.FilterCriteria): Excel.FilterCriteria {
  const entries = Object.entries(criteria).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as unknown as Excel.FilterCriteria;
}
