import { REACH_MARK } from "#core/workbook/ownership.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";

/** What people sort as one: a table of the host's, or the filter of a sheet. */
export interface SortedList {
  readonly kind: "table" | "filter";
  /** All of it, header row first. */
  readonly range: RangeRef;
  /** Of a table. */
  readonly name: string;
  readonly hasHeader: boolean;
  /** Takes in no other columns. */
  readonly isFixed: boolean;
}

export function sortedLists({ tables, filters = [] }: WorkbookOutline): SortedList[] {
  return [
    ...tables.map(({ name, range, hasHeader, isFixed = false }) => ({
      kind: "table" as const,
      range,
      name,
      hasHeader,
      isFixed,
    })),
    ...filters.map((range) => ({
      kind: "filter" as const,
      range,
      name: "",
      hasHeader: true,
      isFixed: false,
    })),
  ];
}

export function listOver(cell: CellRef, outline: WorkbookOutline): SortedList | null {
  return sortedLists(outline).find(({ range }) => contains(range, cell)) ?? null;
}

/** The list that results have made wider, or stand in at its end. */
export function listWithResults(outline: WorkbookOutline): SortedList | null {
  return sortedLists(outline).find((list) => ownEnd(list, outline) < endOf(list)) ?? null;
}

/** One past the last column. */
export function endOf({ range }: SortedList): number {
  return range.column + range.columns;
}

/** One past the last column that a list has without results: what it goes back to when they go. */
export function ownEnd(list: SortedList, { marks }: WorkbookOutline): number {
  const reach = marks[REACH_MARK];
  const isHere =
    reach !== undefined && contains(list.range, reach) && reach.column + reach.columns === endOf(list);
  return isHere ? reach.column : endOf(list);
}
