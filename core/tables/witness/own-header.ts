import type { Grid } from "../grid.ts";
import type { CellReader } from "../find/cell-reader.ts";
import type { Candidate } from "../candidate.ts";
import { valueAt } from "../grid.ts";

/** Fewer texts side by side are a title, or a name with a remark. */
const LEAST_TEXTS = 3;
/** Longer sheets are lists, and hold one table. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

const KNOWN = new WeakMap<Grid, readonly number[]>();

/**
 * Whether what is read stands on both sides of another table's header: a row of texts below a blank row (a title may
 * stand between), with numbers or ratings under it. The same header again begins a further group of one table.
 */
export function straddlesHeader({
  cells,
  objectives,
  options,
}: Pick<Candidate, "cells" | "objectives" | "options">): boolean {
  const { sight, header, name } = cells.frame;
  const headers = headerRows(sight.grid, sight.reader);
  if (headers.length === 0) return false;
  const own = sight.turned ? name : header;
  const rows = sight.turned ? objectives.map((j) => cells.fields[j]!) : options.map((i) => cells.lines[i]!);
  const [first, last] = [Math.min(own, ...rows), Math.max(...rows)];
  return headers.some((row) => row > first && row <= last && row !== own && !isSame(sight.grid, row, own));
}

function headerRows(grid: Grid, reader: CellReader): readonly number[] {
  const known = KNOWN.get(grid);
  if (known) return known;
  const found: number[] = [];
  if (grid.values.length <= MOST_ROWS) {
    for (let row = 1; row < grid.values.length - 1; row++) {
      const isBegin =
        filled(grid, row - 1) === 0 ||
        (row > 1 && filled(grid, row - 1) === 1 && filled(grid, row - 2) === 0);
      if (isBegin && heads(grid, reader, row)) found.push(row);
    }
  }
  KNOWN.set(grid, found);
  return found;
}

function heads(grid: Grid, reader: CellReader, row: number): boolean {
  const texts = new Set<string>();
  let rated = 0;
  for (let column = 0; column < Math.min(width(grid, row), MOST_COLUMNS); column++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    if (typeof value !== "string" || !reader.isText(value) || reader.isLevel(value) || texts.has(value))
      return false;
    texts.add(value);
    const below = valueAt(grid, row + 1, column);
    if (reader.isNumber(below, "") || reader.isLevel(below)) rated++;
  }
  return texts.size >= LEAST_TEXTS && rated >= 2;
}

function isSame(grid: Grid, row: number, own: number): boolean {
  let [same, all] = [0, 0];
  for (let column = 0; column < Math.min(width(grid, row), MOST_COLUMNS); column++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    all++;
    if (value === valueAt(grid, own, column)) same++;
  }
  return same * 2 > all;
}

function width(grid: Grid, row: number): number {
  return grid.values[row]?.length ?? 0;
}

function filled(grid: Grid, row: number): number {
  return grid.values[row]?.filter((value) => value !== null).length ?? 0;
}
