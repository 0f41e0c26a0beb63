import type { RangeRef } from "#core/workbook/range.ts";
import { isFilled, valueAt, type Grid } from "../grid.ts";
import { isColumnFilled, isRowFilled } from "./header-texts.ts";

/** How far a table that is known by its size alone is looked for. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 30;

/**
 * Where ranges lie now that were kept without their texts: all of them together, at the one place at which tables of
 * just these sizes stand, on their own sheet or, where that is gone, on another.
 * @returns in the order of the ranges; null where there is no such place, or more than one
 */
export function movedTogether(grids: readonly Grid[], ranges: readonly RangeRef[]): RangeRef[] | null {
  const [first] = ranges;
  if (!first || ranges.some(({ sheet }) => sheet !== first.sheet)) return null;
  const home = grids.filter(({ sheet }) => sheet === first.sheet);
  const found: RangeRef[][] = [];
  for (const grid of home.length > 0 ? home : grids) {
    const width = grid.values.reduce((most, cells) => Math.max(most, cells.length), 0);
    const rows = Math.min(MOST_ROWS, grid.values.length - first.rows);
    const columns = Math.min(MOST_COLUMNS, width - first.columns);
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column <= columns; column++) {
        if (!isFilled(valueAt(grid, row, column))) continue;
        const moved = ranges.map((range) => ({
          ...range,
          sheet: grid.sheet,
          row: range.row + row - first.row,
          column: range.column + column - first.column,
        }));
        if (moved.every((range) => isTable(grid, range))) found.push(moved);
      }
    }
  }
  return found.length === 1 ? found[0]! : null;
}

/** Filled from corner to corner, headed by texts, with nothing beside it and hardly anything above or below. */
function isTable(grid: Grid, range: RangeRef): boolean {
  const { row, column, rows, columns } = range;
  if (row < 0 || column < 0 || row + rows > grid.values.length) return false;
  for (let at = row; at < row + rows; at++) if (!isRowFilled(grid, range, at)) return false;
  for (let at = column; at < column + columns; at++) {
    if (!isColumnFilled(grid, range, at) || typeof valueAt(grid, row, at) !== "string") return false;
  }
  const isApart = (at: number): boolean => at < 0 || !isColumnFilled(grid, range, at);
  const filled = (at: number): number =>
    (grid.values[at] ?? []).slice(column, column + columns).filter(isFilled).length;
  return (
    isApart(column - 1) &&
    isApart(column + columns) &&
    (row === 0 || filled(row - 1) < 2) &&
    filled(row + rows) < 2
  );
}
