import type { RangeRef } from "#core/workbook/range.ts";
import { isFilled, valueAt, type Grid } from "./grid.ts";
import { areTablesApart } from "./find/tables-apart.ts";
import { hasTable, namesOf, startsTable } from "./block-edges.ts";

/** More blank rows or columns than this always part two tables; fewer may be spacers within one. */
const WIDEST_SPACER = 3;

/**
 * The rectangles of a sheet that each hold one table (or a title, a note, a legend). Blank rows and columns are
 * tried as borders, columns first, again and again within each part; a border stays only where what follows looks
 * like a table of its own, so that spacers within a table do not tear it apart. Each level costs one pass over the
 * cells.
 */
export function blocksOf(grid: Grid): RangeRef[] {
  const rows = grid.values.length;
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const blocks: RangeRef[] = [];
  if (rows > 0 && columns > 0) cut(grid, { sheet: grid.sheet, row: 0, column: 0, rows, columns }, blocks);
  return blocks;
}

function cut(grid: Grid, range: RangeRef, blocks: RangeRef[]): void {
  const { rows, columns } = filledLines(grid, range);
  if (rows.length === 0) return;
  const parts = joinColumns(
    grid,
    spans(columns).map((span) => trim(grid, withColumns(range, span))),
  );
  if (parts.length > 1) {
    for (const part of parts) cut(grid, part, blocks);
    return;
  }
  const bands = joinRows(
    grid,
    spans(rows).map((span) => withRows(range, span)),
  );
  if (bands.length > 1) {
    for (const band of bands) cut(grid, band, blocks);
    return;
  }
  blocks.push(trim(grid, range));
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Runs of consecutive indices. */
function spans(indices: readonly number[]): Span[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of indices) {
    const run = runs[runs.length - 1];
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** The rows and columns of a range in which anything stands. */
export function filledLines(grid: Grid, range: RangeRef): { rows: number[]; columns: number[] } {
  const rows: number[] = [];
  const seen = new Array<boolean>(range.columns).fill(false);
  for (let row = range.row; row < Math.min(grid.values.length, range.row + range.rows); row++) {
    const values = grid.values[row]!;
    let any = false;
    for (
      let column = range.column;
      column < Math.min(values.length, range.column + range.columns);
      column++
    ) {
      if (!isFilled(values[column])) continue;
      any = true;
      seen[column - range.column] = true;
    }
    if (any) rows.push(row);
  }
  const columns = seen.flatMap((filled, offset) => (filled ? [range.column + offset] : []));
  return { rows, columns };
}

/** The part of a range that is filled. */
function trim(grid: Grid, range: RangeRef): RangeRef {
  const { rows, columns } = filledLines(grid, range);
  const row = rows[0] ?? range.row;
  const column = columns[0] ?? range.column;
  return {
    sheet: range.sheet,
    row,
    column,
    rows: (rows[rows.length - 1] ?? row) - row + 1,
    columns: (columns[columns.length - 1] ?? column) - column + 1,
  };
}

function withColumns(range: RangeRef, { first, last }: Span): RangeRef {
  return { ...range, column: first, columns: last - first + 1 };
}

function withRows(range: RangeRef, { first, last }: Span): RangeRef {
  return { ...range, row: first, rows: last - first + 1 };
}

function joinColumns(grid: Grid, parts: readonly RangeRef[]): RangeRef[] {
  const joined: RangeRef[] = [];
  for (const part of parts) {
    const left = joined[joined.length - 1];
    if (left && !columnsPart(grid, left, part)) joined[joined.length - 1] = union(left, part);
    else joined.push(part);
  }
  return joined;
}

/** Whether the blank columns between two parts divide two tables. */
function columnsPart(grid: Grid, left: RangeRef, right: RangeRef): boolean {
  if (right.column - (left.column + left.columns) > WIDEST_SPACER) return true;
  if (left.row + left.rows <= right.row || right.row + right.rows <= left.row) return true;
  if (isSideNote(grid, right, left) || isSideNote(grid, left, right)) return true;
  if (areTablesApart(grid, left, right)) return true;
  const a = namesOf(grid, left);
  const b = namesOf(grid, right);
  if (!a || !b || !a.unique || !b.unique) return false;
  const sameRows = left.row === right.row && left.rows === right.rows;
  return !sameRows || (left.columns > 1 && right.columns > 1);
}

/** A legend or remark: a narrow piece of text beside a table, over few of the table's rows. */
function isSideNote(grid: Grid, part: RangeRef, table: RangeRef): boolean {
  if (part.columns > 1 || part.rows * 2 > table.rows || table.columns < 2) return false;
  if (part.row === table.row) return false;
  for (let row = part.row; row < part.row + part.rows; row++) {
    if (typeof valueAt(grid, row, part.column) === "number") return false;
  }
  return true;
}

function joinRows(grid: Grid, bands: readonly RangeRef[]): RangeRef[] {
  const joined: RangeRef[] = [];
  let complete = false;
  for (const band of bands) {
    const above = joined[joined.length - 1];
    const gap = above ? band.row - (above.row + above.rows) : 0;
    if (above && gap <= WIDEST_SPACER && !(complete && startsTable(grid, band))) {
      const both = union(above, band);
      joined[joined.length - 1] = both;
      complete ||= hasTable(grid, both);
    } else {
      joined.push(band);
      complete = hasTable(grid, band);
    }
  }
  return joined;
}

function union(a: RangeRef, b: RangeRef): RangeRef {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
