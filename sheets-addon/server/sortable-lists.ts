import type { ListReach } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { cellsOf } from "./looks.ts";
import { refOf } from "./marks.ts";
import type { Sheet } from "./services.ts";
import { makeRoom } from "./write-contents.ts";

/** The filter of a sheet, with what it goes by; filter views are other people's, and are left alone. */
export interface SavedFilter {
  readonly range: RangeRef;
  /** By columns of the sheet, counted from 0. */
  readonly criteria: ReadonlyMap<number, GoogleAppsScript.Spreadsheet.FilterCriteria>;
}

/** Typed as always there, but null on a sheet without one. */
export function filterRange(sheet: Sheet): RangeRef | null {
  const filter = sheet.getFilter();
  return filter && refOf(filter.getRange());
}

/** Columns are counted from the sheet's first and not from the filter's ("Filter.getColumnFilterCriteria"). */
export function readFilter(sheet: Sheet): SavedFilter | null {
  const filter = sheet.getFilter();
  if (!filter) return null;
  const range = refOf(filter.getRange());
  const criteria = new Map<number, GoogleAppsScript.Spreadsheet.FilterCriteria>();
  for (let column = range.column; column < range.column + range.columns; column++) {
    // A copy outlives its filter.
    const found = filter.getColumnFilterCriteria(column + 1);
    if (found) criteria.set(column, found.copy().build());
  }
  return { range, criteria };
}

/** A filter cannot be made to reach further: it is made anew, with what the old one went by. */
export function putFilter(sheet: Sheet, saved: SavedFilter, { range, columns }: ListReach): void {
  sheet.getFilter()?.remove();
  const after = { ...range, columns };
  makeRoom(sheet, after);
  const filter = cellsOf(sheet, after).createFilter();
  for (const [column, criteria] of saved.criteria) {
    if (column < range.column + columns) filter.setColumnFilterCriteria(column + 1, criteria);
  }
}
