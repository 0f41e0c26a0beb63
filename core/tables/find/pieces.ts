import type { RangeRef } from "#core/workbook/range.ts";
import { filledLines } from "../blocks.ts";
import type { Grid } from "../grid.ts";
import { areTablesApart } from "./tables-apart.ts";
import { beginsAgain } from "./tables-below.ts";

/** Blank columns or rows that are tried as borders at one level; more are spacers within a table. */
const MOST_COLUMN_PIECES = 12;
const MOST_ROW_PIECES = 40;
const DEEPEST = 4;
/** Neighbours that are tried together. */
const MOST_JOINED = 6;

/**
 * The rectangles of a sheet that could each hold one table: the whole, its parts between blank lines, again and
 * again, each two parts that follow one another, and all that have no header of their own. Without words; each level costs one pass over the cells.
 */
export function piecesOf(grid: Grid): RangeRef[] {
  const rows = grid.values.length;
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const pieces: RangeRef[] = [];
  const known = new Set<string>();
  const keep = (piece: RangeRef): boolean => {
    const key = `${piece.row},${piece.column},${piece.rows},${piece.columns}`;
    if (known.has(key)) return false;
    known.add(key);
    if (piece.rows > 1 && piece.columns > 1) pieces.push(piece);
    return true;
  };
  const cut = (range: RangeRef, depth: number): void => {
    const filled = filledLines(grid, range);
    const rowRuns = runs(filled.rows);
    const columnRuns = runs(filled.columns);
    if (rowRuns.length === 0) return;
    const top = rowRuns[0]![0];
    const left = columnRuns[0]![0];
    const trimmed = {
      sheet: range.sheet,
      row: top,
      column: left,
      rows: rowRuns[rowRuns.length - 1]![1] - top + 1,
      columns: columnRuns[columnRuns.length - 1]![1] - left + 1,
    };
    const tables = tablesBeside(grid, trimmed, columnRuns);
    if (tables.length > 1) {
      for (const table of tables) cut(table, depth);
      return;
    }
    const below = tablesBelow(grid, trimmed, rowRuns);
    if (below.length > 1) {
      for (const table of below) cut(table, depth);
      return;
    }
    if (!keep(trimmed) || depth >= DEEPEST) return;
    const band = ([first, last]: Run, until = last): RangeRef => ({
      ...trimmed,
      row: first,
      rows: until - first + 1,
    });
    const cutRows = rowRuns.length > 1 && rowRuns.length <= MOST_ROW_PIECES;
    if (columnRuns.length > 1 && columnRuns.length <= MOST_COLUMN_PIECES) {
      for (const [first, last] of columnRuns) {
        cut({ ...trimmed, column: first, columns: last - first + 1 }, depth + 1);
      }
    }
    if (!cutRows) return;
    for (const run of rowRuns) cut(band(run), depth + 1);
    rowRuns.slice(0, Math.min(rowRuns.length - 1, MOST_JOINED)).forEach((run, index) => {
      cut(band(run, rowRuns[index + 1]![1]), DEEPEST);
    });
    for (const [first, last] of chains(rowRuns, (row) => holdsNumber(grid, row, trimmed)))
      cut(band([first, last]), DEEPEST);
  };
  if (rows > 0 && columns > 0) cut({ sheet: grid.sheet, row: 0, column: 0, rows, columns }, 0);
  return pieces;
}

/** The columns of each table of a range, where blank columns part tables of their own; else all of them. */
function tablesBeside(grid: Grid, range: RangeRef, columnRuns: readonly Run[]): RangeRef[] {
  if (columnRuns.length > MOST_COLUMN_PIECES) return [range];
  const tables: RangeRef[] = [];
  for (const [first, last] of columnRuns) {
    const part = { ...range, column: first, columns: last - first + 1 };
    const left = tables[tables.length - 1];
    if (!left || areTablesApart(grid, left, part)) tables.push(part);
    else tables[tables.length - 1] = { ...left, columns: last - left.column + 1 };
  }
  return tables;
}

/** The rows of each table of a range, where a header stands again over other options; else all of them. */
function tablesBelow(grid: Grid, range: RangeRef, rowRuns: readonly Run[]): RangeRef[] {
  if (rowRuns.length < 2 || rowRuns.length > MOST_ROW_PIECES) return [range];
  const begins = beginsAgain(grid, range, rowRuns);
  const starts = [range.row, ...rowRuns.flatMap(([first], at) => (begins[at] ? [first] : []))];
  return starts.map((row, at) => ({
    ...range,
    row,
    rows: (starts[at + 1] ?? range.row + range.rows) - row,
  }));
}

/**
 * Three runs of rows or more of which all but the first begin with numbers: groups of one table with blank lines
 * between them. A table of its own begins with a header.
 */
function chains(rowRuns: readonly Run[], goesOn: (row: number) => boolean): Run[] {
  const found: Run[] = [];
  let from = 0;
  for (let at = 1; at <= rowRuns.length; at++) {
    if (at < rowRuns.length && goesOn(rowRuns[at]![0])) continue;
    if (at - from >= LEAST_CHAIN) found.push([rowRuns[from]![0], rowRuns[at - 1]![1]]);
    from = at;
  }
  return found;
}

const LEAST_CHAIN = 3;

function holdsNumber(grid: Grid, row: number, { column, columns }: RangeRef): boolean {
  return (
    grid.values[row]?.slice(column, column + columns).some((value) => typeof value === "number") === true
  );
}

type Run = readonly [first: number, last: number];

function runs(indices: readonly number[]): Run[] {
  const found: [number, number][] = [];
  for (const index of indices) {
    const run = found[found.length - 1];
    if (run?.[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}
