import { isBlank, type CellValue } from "#core/workbook/cell.ts";
import { marksReach } from "#core/workbook/ownership.ts";
import type { RangeCells, WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { marksTemplate, ownedSheets } from "./owned-sheets.ts";

/** The cells of one sheet from A1, as far as they are the user's own: the add-in's results count as blank. */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly RangeRef[];
  /** Rows and columns that are out of sight, as far as the host tells. */
  readonly hiddenLines: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
}

/**
 * The user's sheets, in the workbook's order.
 * @param sheets cells read from A1, in any order; a sheet of the outline without cells is left out
 */
export function gridsOf(outline: WorkbookOutline, sheets: readonly RangeCells[]): Grid[] {
  const owned = ownedSheets(outline);
  const results = Object.entries(outline.marks).flatMap(([key, range]) =>
    marksTemplate(key) || marksReach(key) ? [] : [range],
  );
  const grids: Grid[] = [];
  for (const { name, hidden, merges, hiddenLines } of outline.sheets) {
    const cells = sheets.find(({ range }) => range.sheet === name);
    if (!cells || owned.has(name)) continue;
    const masks = results.filter(({ sheet }) => sheet === name);
    grids.push({
      sheet: name,
      hidden,
      values: masked(cells.values, masks),
      formulas: cells.formulas,
      formats: cells.formats,
      merges,
      hiddenLines: { rows: new Set(hiddenLines?.rows), columns: new Set(hiddenLines?.columns) },
    });
  }
  return grids;
}

/** The grids without what stands in the ranges, as if it were blank. */
export function withoutRanges(grids: readonly Grid[], ranges: readonly RangeRef[]): readonly Grid[] {
  if (ranges.length === 0) return grids;
  return grids.map((grid) => ({
    ...grid,
    values: masked(
      grid.values,
      ranges.filter(({ sheet }) => sheet === grid.sheet),
    ),
  }));
}

function masked(values: Grid["values"], masks: readonly RangeRef[]): Grid["values"] {
  if (masks.length === 0) return values;
  const rows = [...values];
  for (const mask of masks) {
    for (let row = mask.row; row < Math.min(rows.length, mask.row + mask.rows); row++) {
      rows[row] = rows[row]!.map((value, column) =>
        column >= mask.column && column < mask.column + mask.columns ? null : value,
      );
    }
  }
  return rows;
}

/** The value of a cell; null outside what was read and for a cell of nothing but white space. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  const value = grid.values[row]?.[column] ?? null;
  return isFilled(value) ? value : null;
}

/** Whether a cell holds anything. Most texts are told by their first character; there may be millions. */
export function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== "string") return true;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || !isBlank(value);
}
