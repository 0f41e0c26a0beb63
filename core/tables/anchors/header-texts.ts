import type { RangeAnchor } from "#core/domain/reading.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { isFilled, valueAt, type Grid } from "../grid.ts";
import { foldText } from "../values/fold.ts";

/** Enough to know a table again by. */
const MOST_TEXTS = 40;
const LONGEST = 80;

/** A cell's text as anchors keep it; "" for a blank one and for a number, which changes. */
export function anchorText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? foldText(value.slice(0, 4 * LONGEST)).slice(0, LONGEST) : "";
}

/** How far the filled part of a sheet reaches: nothing beyond is worth a look, whatever a range says. */
export function clipped(grid: Grid, range: RangeRef): RangeRef | null {
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = Math.min(range.rows, grid.values.length - range.row);
  const columns = Math.min(range.columns, width - range.column);
  return rows > 0 && columns > 0 ? { ...range, rows, columns } : null;
}

/** The texts along the first row and down the first column of a range, and whether it ends where its cells do. */
export function rangeAnchor(grid: Grid, of: RangeRef): RangeAnchor | null {
  const range = clipped(grid, of);
  if (!range) return null;
  return {
    of,
    top: topTexts(grid, range, range.columns),
    side: sideTexts(grid, range, range.rows),
    lead: Math.max(
      0,
      (grid.values[range.row] ?? [])
        .slice(range.column)
        .findIndex((value) => typeof value === "string" && isFilled(value)),
    ),
    openBelow: !isRowFilled(grid, range, range.row + range.rows),
    openRight: !isColumnFilled(grid, range, range.column + range.columns),
  };
}

export function topTexts(grid: Grid, { row, column }: RangeRef, columns: number): string[] {
  return textsOf(columns, (offset) => anchorText(grid, row, column + offset));
}

export function sideTexts(grid: Grid, { row, column }: RangeRef, rows: number): string[] {
  return textsOf(rows, (offset) => anchorText(grid, row + offset, column));
}

function textsOf(length: number, textAt: (offset: number) => string): string[] {
  const texts: string[] = [];
  for (let offset = 0; offset < length && texts.length < MOST_TEXTS; offset++) {
    const text = textAt(offset);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** Whether a row holds anything within the columns of a range. */
export function isRowFilled(grid: Grid, { column, columns }: RangeRef, row: number): boolean {
  return (grid.values[row] ?? []).slice(column, column + columns).some(isFilled);
}

export function isColumnFilled(grid: Grid, { row, rows }: RangeRef, column: number): boolean {
  return grid.values.slice(row, row + rows).some((cells) => isFilled(cells[column]));
}
