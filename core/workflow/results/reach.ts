import type { Texts } from "#core/messages/en.ts";
import { isBlank } from "#core/workbook/cell.ts";
import type { Change, ListReach } from "#core/workbook/change-set.ts";
import { REACH_MARK } from "#core/workbook/ownership.ts";
import type { Capabilities, WorkbookOutline } from "#core/workbook/port.ts";
import { addressOf, contains, overlaps, sameRange, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { ResultField } from "./fields.ts";
import type { BesidePlace } from "./place.ts";
import { endOf, listOver, listWithResults, ownEnd, type SortedList } from "./sorted-lists.ts";

/** What the workflow of results asks of a host about lists; what is left out it cannot do. */
export type ListHost = Partial<Pick<Capabilities, "tableReach" | "filterReach" | "hidesTables">>;

/**
 * Why results beside the table would part from their rows as soon as somebody sorts: the list that the investments
 * stand in cannot take them in. A sentence for the user; null where it can, or there is no such list.
 */
export function keptOut(
  place: BesidePlace,
  fields: readonly ResultField[],
  outline: WorkbookOutline,
  cells: CellsRead,
  host: ListHost,
  { workflow: words }: Texts,
): string | null {
  const list = listOf(place, outline);
  if (!list || resultsEnd(place) <= endOf(list)) return null;
  const { kind, range, name } = list;
  const what = kind === "table" ? words.tableNamed(name) : words.filterOver(addressOf(range));
  const can = kind === "table" ? host.tableReach : host.filterReach;
  if (!can || list.isFixed) return words.listStays(what);
  const between = columnBetween(place, list, cells);
  if (between) return words.listEndsBefore(what, addressOf(between));
  if (kind === "filter") return null;
  const header = place.fields.every((line) => line.range.row === range.row);
  if (!header || !list.hasHeader) return words.listStays(what);
  const clash = sameName(place, fields, list, cells);
  return clash === null ? null : words.listHasName(what, clash);
}

/**
 * How far the list that results stand in has to reach, in two parts: less far, before columns are blanked, and further,
 * once there is something in them. Nothing where it reaches so far already.
 * @param place where results will stand; null for nowhere
 */
export function reachChanges(
  place: BesidePlace | null,
  outline: WorkbookOutline,
): { readonly less: readonly Change[]; readonly more: readonly Change[] } {
  const list = (place && listOf(place, outline)) ?? listWithResults(outline);
  const marked = outline.marks[REACH_MARK] ?? null;
  if (!list) return { less: unmark(marked), more: [] };
  const own = ownEnd(list, outline);
  const end = place && listOf(place, outline) ? Math.max(own, resultsEnd(place)) : own;
  const { range } = list;
  const change: ListReach = { kind: "list-reach", range, columns: end - range.column };
  const mark = end > own ? { ...range, rows: 1, column: own, columns: end - own } : null;
  const note: Change[] = mark
    ? marked && sameRange(mark, marked)
      ? []
      : [{ kind: "mark", key: REACH_MARK, range: mark, expect: marked }]
    : unmark(marked);
  if (end < endOf(list)) return { less: [change, ...note], more: [] };
  return { less: [], more: [...(end > endOf(list) ? [change] : []), ...note] };
}

/** The tables as `reachChanges` leaves them, whose header cells may not be blank. */
export function tablesAfter(outline: WorkbookOutline, changes: readonly Change[]): RangeRef[] {
  return outline.tables
    .filter(({ hasHeader }) => hasHeader)
    .map(({ range }) => {
      const reach = changes.find(
        (change): change is ListReach => change.kind === "list-reach" && sameRange(change.range, range),
      );
      return reach ? { ...range, columns: reach.columns } : range;
    });
}

/** The list that has the investments as its rows; not a filter over merged cells, which no program sorts. */
function listOf(place: BesidePlace, outline: WorkbookOutline): SortedList | null {
  if (place.orientation !== "rows") return null;
  const list = listOver(place.names[0]!, outline);
  const body = list && { ...list.range, row: list.range.row + 1, rows: Math.max(1, list.range.rows - 1) };
  const merges = outline.sheets.find(({ name }) => name === place.sheet)?.merges ?? [];
  return body && merges.some((merge) => overlaps(merge, body)) ? null : list;
}

function resultsEnd(place: BesidePlace): number {
  return place.fields.reduce((end, { range }) => Math.max(end, range.column + 1), 0);
}

/** The first cell between a list and its results that is not theirs. A filter may reach over blank columns. */
function columnBetween(place: BesidePlace, list: SortedList, cells: CellsRead): RangeRef | null {
  const { range } = list;
  const ours = new Set(place.fields.map((line) => line.range.column));
  for (let column = endOf(list); column < resultsEnd(place); column++) {
    if (ours.has(column)) continue;
    for (let row = range.row; row < range.row + range.rows; row++) {
      const cell = { sheet: range.sheet, row, column };
      if (list.kind === "table" || !isBlank(cells.value(cell))) return { ...cell, rows: 1, columns: 1 };
    }
  }
  return null;
}

/** A header of ours that a column of the table has already: no two have the same. */
function sameName(
  place: BesidePlace,
  fields: readonly ResultField[],
  { range }: SortedList,
  cells: CellsRead,
): string | null {
  const names = new Set<string>();
  for (let column = range.column; column < range.column + range.columns; column++) {
    const cell = { sheet: range.sheet, row: range.row, column };
    const value = cells.value(cell);
    const ours = place.fields.some((line) => contains(line.range, cell));
    if (!ours && value !== null && typeof value !== "object") names.add(String(value).toLowerCase());
  }
  return fields.find(({ header }) => names.has(header.toLowerCase()))?.header ?? null;
}

function unmark(marked: RangeRef | null): Change[] {
  return marked ? [{ kind: "mark", key: REACH_MARK, range: null, expect: marked }] : [];
}
