import type { CellValue } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { kindOf } from "./cell-kind.ts";
import { valueAt, type Grid } from "./grid.ts";
import { isKnownHeader, isNameHeader, isSideLabel } from "./labels.ts";

/** A header stands within so many filled rows of a table's top. */
const HEADER_DEPTH = 8;
/** How many rows below a header are looked at. */
const SAMPLE = 60;

/** Whether the range holds a header with at least one row below it. */
export function hasTable(grid: Grid, range: RangeRef): boolean {
  return filledRows(grid, range, HEADER_DEPTH + 1).some(
    (row, index, rows) => index < rows.length - 1 && isHeaderRow(grid, range, row),
  );
}

/** Whether the range begins with a header, one-cell titles above it aside. */
export function startsTable(grid: Grid, range: RangeRef): boolean {
  const rows = filledRows(grid, range, 4);
  const first = rows.findIndex((row) => filledCells(grid, range, row).length > 1);
  if (first < 0) return rows.length > 1 && isHeaderRow(grid, range, rows[0]!);
  return isHeaderRow(grid, range, rows[first]!) || (first > 0 && isHeaderRow(grid, range, rows[0]!));
}

/**
 * The names in a range that could stand as a table alone: the column below a header such as "Criteria" or
 * "Project", or below a blank corner with numbers beside it. Null when it has none.
 */
export function namesOf(grid: Grid, range: RangeRef): { readonly unique: boolean } | null {
  for (const row of filledRows(grid, range, 4)) {
    const cells = filledCells(grid, range, row);
    const isAbove =
      cells.some(({ value }) => kindOf(value) === "number") || (cells.length === 1 && range.columns > 1);
    if (isAbove) continue;
    const header = cells.find(({ value }) => isNameHeader(value));
    if (!header) break;
    return { unique: uniqueBelow(grid, range, row, header.column) };
  }
  const [top] = filledRows(grid, range, 1);
  const corner = top === undefined ? null : valueAt(grid, top, range.column);
  if (top === undefined || corner !== null || !isHeaderRow(grid, range, top)) return null;
  return { unique: uniqueBelow(grid, range, top, range.column) };
}

function uniqueBelow(grid: Grid, range: RangeRef, header: number, column: number): boolean {
  const seen = new Set<CellValue>();
  for (let row = header + 1; row < Math.min(range.row + range.rows, header + 1 + SAMPLE); row++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    if (kindOf(value) !== "text") return false;
    if (seen.has(value)) return false;
    seen.add(value);
  }
  return seen.size > 1;
}

/**
 * A row of texts that names columns: one of them is known as the header of names, or two as headers of anything, or
 * the corner is blank over a column of texts and numbers stand below the others.
 */
function isHeaderRow(grid: Grid, range: RangeRef, row: number): boolean {
  const cells = filledCells(grid, range, row);
  if (cells.length === 0 || cells.some(({ value }) => kindOf(value) !== "text")) return false;
  if (cells.some(({ value }) => isNameHeader(value))) return true;
  if (cells.some(({ value }) => isSideLabel(value))) return false;
  if (cells.length < 2) return false;
  if (cells.filter(({ value }) => isKnownHeader(value)).length >= 2) return true;
  if (valueAt(grid, row, range.column) !== null) return false;
  const [below] = filledRows(grid, { ...range, row: row + 1, rows: range.row + range.rows - row - 1 }, 1);
  if (below === undefined || kindOf(valueAt(grid, below, range.column)) !== "text") return false;
  return cells.every(({ column }) => kindOf(valueAt(grid, below, column)) !== "text");
}

function filledRows(grid: Grid, range: RangeRef, most: number): number[] {
  const rows: number[] = [];
  for (let row = range.row; row < range.row + range.rows && rows.length < most; row++) {
    if (filledCells(grid, range, row).length > 0) rows.push(row);
  }
  return rows;
}

function filledCells(grid: Grid, range: RangeRef, row: number): { column: number; value: CellValue }[] {
  const cells: { column: number; value: CellValue }[] = [];
  const width = grid.values[row]?.length ?? 0;
  for (let column = range.column; column < Math.min(width, range.column + range.columns); column++) {
    const value = valueAt(grid, row, column);
    if (value !== null) cells.push({ column, value });
  }
  return cells;
}
