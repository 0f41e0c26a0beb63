import type { CellRef } from "#core/workbook/range.ts";
import { foldSpaces } from "./values/fold.ts";
import { kindOf } from "./cell-kind.ts";
import { valueAt } from "./grid.ts";
import { isSideLabel } from "./labels.ts";
import type { Layout } from "./layout.ts";
import { View } from "./view.ts";

export interface ColumnHeader {
  /** White space folded; "" where the column has none. */
  readonly text: string;
  readonly cell: CellRef | null;
  /** The header over several columns that this one stands under, and where; null where there is none. */
  readonly group: { readonly text: string; readonly cell: CellRef } | null;
}

/** Header rows above the lowest one that are looked at. */
const STACK = 3;
/** How far below the header row a column's own header may stand (beside rows of weights). */
const DROP = 6;

/** What each column of a layout is called, whatever number of header rows there are. Keys are sheet columns. */
export function columnHeaders(layout: Layout): ReadonlyMap<number, ColumnHeader> {
  const { grid, range, headerRow } = layout;
  const view = new View(grid, range, false);
  const stack = stackedRows(layout);
  const headers = new Map<number, ColumnHeader>();
  for (let column = range.column; column < range.column + range.columns; column++) {
    const over = stack.flatMap((row) => groupAt(view, layout, row, column));
    const own = valueAt(grid, headerRow, column);
    const usable = typeof own === "string" && kindOf(own) === "text" && !isAnchorText(own);
    const place = usable ? headerRow : ownRow(layout, column);
    const [group = null] = over;
    if (place !== null) {
      const cell = { sheet: range.sheet, row: place, column };
      headers.set(column, { text: foldSpaces(valueAt(grid, place, column) as string), cell, group });
    } else if (group) {
      headers.set(column, { ...group, group: over[1] ?? null });
    } else {
      const cell = own === null ? null : { sheet: range.sheet, row: headerRow, column };
      headers.set(column, {
        text: typeof own === "string" || typeof own === "number" ? String(own) : "",
        cell,
        group,
      });
    }
  }
  return headers;
}

/** "1 - Low | 5 - High": says what the numbers mean, not what the column is. */
function isAnchorText(text: string): boolean {
  return /^\d+\s*[-=–:].*\d+\s*[-=–:]/.test(text);
}

/** Rows of texts right above the header row, lowest first: group names, or what the columns are about. */
function stackedRows({ grid, range, headerRow, nameColumn }: Layout): number[] {
  const rows: number[] = [];
  for (let row = headerRow - 1; row >= range.row && row >= headerRow - DROP && rows.length < STACK; row--) {
    const values = Array.from({ length: range.columns }, (_, i) => valueAt(grid, row, range.column + i));
    const filled = values.filter((value) => value !== null);
    // "Weight" at the left says what the row holds; "Total" further on heads a column.
    const labels = [...values.slice(0, nameColumn - range.column + 1), filled[0] ?? null];
    if (labels.some((value) => typeof value === "string" && isSideLabel(value))) continue;
    const isTitle = filled.length === 1 && values[0] !== null;
    if (filled.length > 0 && !isTitle && filled.every((value) => kindOf(value) === "text")) rows.push(row);
  }
  return rows;
}

/** The text of a stacked row that stands over a column: its own, that of its merged area, or the last one before. */
function groupAt(
  view: View,
  { grid, range }: Layout,
  row: number,
  column: number,
): { text: string; cell: CellRef }[] {
  const merge = view.mergeAt(row - range.row, column - range.column);
  if (merge)
    return group(valueAt(grid, merge.row, merge.column), { ...range, row: merge.row, column: merge.column });
  const merged = grid.merges.some(
    (each) => each.row <= row && row < each.row + each.rows && each.columns > 1,
  );
  for (let at = column; at >= range.column; at--) {
    const value = valueAt(grid, row, at);
    if (value !== null) return group(value, { ...range, row, column: at });
    if (merged) return [];
  }
  return [];
}

function group(value: unknown, at: CellRef): { text: string; cell: CellRef }[] {
  if (typeof value !== "string") return [];
  return [{ text: foldSpaces(value), cell: { sheet: at.sheet, row: at.row, column: at.column } }];
}

/** The row of a text below the header row that heads a column whose place in the header row is blank. */
function ownRow({ grid, range, headerRow, nameColumn }: Layout, column: number): number | null {
  if (valueAt(grid, headerRow, column) !== null) return null;
  for (let row = headerRow + 1; row <= headerRow + DROP && row < range.row + range.rows; row++) {
    const name = valueAt(grid, row, nameColumn);
    if (name !== null && !(typeof name === "string" && isSideLabel(name))) return null;
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && kindOf(value) === "text") return row;
  }
  return null;
}
