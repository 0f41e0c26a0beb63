import type { Reading } from "#core/domain/reading.ts";
import { isBlank, type CellValue } from "#core/workbook/cell.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { isTotals, MOST_TOTALS } from "../lines/room.ts";
import { besideTable, isInSight, isRoom, type BesideTable } from "./beside-table.ts";
import type { ResultField } from "./fields.ts";
import { Ours } from "./ours.ts";
import { laidAnewFrom } from "./together.ts";

/** Where one field's results go beside the user's table: a line that crosses the investments' lines. */
export interface FieldLine {
  readonly key: ResultField["key"];
  /** Header cell to last investment, one cell wide (or high). */
  readonly range: RangeRef;
  /** The line of an earlier run, where it is still the add-in's own. */
  readonly marked: RangeRef | null;
  /** Where its mark lies now, also when that is no longer the add-in's. */
  readonly before: RangeRef | null;
}

export interface BesidePlace {
  readonly sheet: string;
  /** "rows": each investment is a row and each field a column; "columns": the other way round. */
  readonly orientation: "rows" | "columns";
  readonly fields: readonly FieldLine[];
  /** Lines of an earlier run, by mark, that are laid anew: what they held is the add-in's alone. */
  readonly moved: readonly { readonly key: string; readonly range: RangeRef }[];
  /** The line of each investment (row or column), in the Strategy's order. */
  readonly lines: readonly number[];
  /** How many lines each takes, as its name does: its results are merged over as many. */
  readonly spans: readonly number[];
  /** Merged areas of the sheet as they are now. */
  readonly merges: readonly RangeRef[];
  /** The user's line before the results, header to last investment: what words among them should look like. */
  readonly neighbour: RangeRef;
  /** The same for numbers: the user's last line that holds numbers, where there is one. */
  readonly numbers: RangeRef;
  /** How many lines of the user's totals follow: the results run on past them in looks alone. */
  readonly totals: number;
  /** The cells that hold the investments' names: what says which line is whose. */
  readonly names: readonly RangeRef[];
}

/**
 * Finds room beside the investments' table: the lines of an earlier run where they are still there, else those right
 * after the table, if every cell that would be written is free.
 * @returns null when there is no room (something stands or lies there, a merge, another table, a protected sheet, the edge)
 *   or when the investments do not stand in one table
 */
export function placeBeside(
  fields: readonly ResultField[],
  reading: Reading,
  outline: WorkbookOutline,
  cells: CellsRead,
): BesidePlace | null {
  const ours = new Ours(outline, cells);
  const table = besideTable(reading, outline, ours);
  if (!table || !ratedInOwnTable(reading)) return null;
  let { next } = table;
  const anew = laidAnewFrom(fields, table, ours, outline, cells);
  const placed = fields.map(({ key }, i): FieldLine => {
    if (anew !== null) {
      const before = outline.marks[`results.${key}`] ?? null;
      return { key, range: table.lineAt(anew + i), marked: null, before };
    }
    const marked = table.owned.get(`results.${key}`) ?? null;
    const line = marked ? (table.byRows ? marked.column : marked.row) : next++;
    return { key, range: table.lineAt(line), marked, before: outline.marks[`results.${key}`] ?? null };
  });
  const ranges = placed.map(({ range }) => range);
  const fresh = placed.filter(({ marked }) => !marked);
  const inSight = isInSight(
    fresh.map(({ range }) => range),
    fresh.some(({ key }) => key === "why"),
    table,
    outline,
  );
  if (!inSight || !isRoom(ranges, table, outline, cells)) return null;
  return {
    sheet: table.sheet,
    orientation: table.byRows ? "rows" : "columns",
    fields: placed,
    moved: anew === null ? [] : [...table.owned].map(([key, range]) => ({ key, range })),
    lines: table.lines,
    spans: table.spans,
    merges: outline.sheets.find(({ name }) => name === table.sheet)?.merges ?? [],
    neighbour: table.lineAt(lastLine(table, reading, cells, (value) => !isBlank(value)) ?? table.end - 1),
    numbers: table.lineAt(
      lastLine(table, reading, cells, (value) => typeof value === "number") ?? table.end - 1,
    ),
    totals: totalsAfter(ranges, table, reading, cells),
    names: nameRanges(table.names, table.byRows),
  };
}

/**
 * The last line of the table in which most investments have such a value. What else stands beside the table (a legend,
 * a list of helpers) has looks of its own.
 */
function lastLine(
  { sheet, byRows, lines, end }: BesideTable,
  reading: Reading,
  cells: CellsRead,
  fits: (value: CellValue) => boolean,
): number | null {
  const { range } = reading.investments!;
  const first = byRows ? range.column : range.row;
  for (let line = end - 1; line >= first; line--) {
    const found = lines.filter((at) =>
      fits(cells.value({ sheet, row: byRows ? at : line, column: byRows ? line : at })),
    );
    if (found.length * 2 > lines.length) return line;
  }
  return null;
}

/** Lines of totals right after the last investment, as long as nothing stands where the results run on. */
function totalsAfter(
  ranges: readonly RangeRef[],
  { sheet, byRows, lines, spans }: BesideTable,
  { investments }: Reading,
  cells: CellsRead,
): number {
  const last = lines.reduce((most, line, i) => Math.max(most, line + spans[i]! - 1), 0);
  let count = 0;
  for (; count < MOST_TOTALS; count++) {
    const at = last + 1 + count;
    const free = ranges.every(({ row, column }) =>
      isBlank(cells.value({ sheet, row: byRows ? at : row, column: byRows ? column : at })),
    );
    if (!free || !isTotals(investments!, at, cells)) break;
  }
  return count;
}

/**
 * Whether ratings stand in the investments' own table, or nowhere. Formulas beside a table that point to ratings
 * elsewhere would go wrong with the first sorting of the rows.
 */
export function ratedInOwnTable({ strategy, investments: table }: Reading): boolean {
  return strategy.investments.every(({ ratings }) =>
    ratings.every(({ cell }) => !cell || (table !== null && contains(table.range, cell))),
  );
}

/** One range where all names stand in one column (or row), as nearly always; else each cell by itself. */
function nameRanges(names: readonly CellRef[], byRows: boolean): RangeRef[] {
  const { sheet, row, column } = names[0]!;
  if (names.some((cell) => (byRows ? cell.column !== column : cell.row !== row))) {
    return names.map((cell) => ({ ...cell, rows: 1, columns: 1 }));
  }
  const lines = names.map((cell) => (byRows ? cell.row : cell.column));
  const first = lines.reduce((a, b) => Math.min(a, b));
  const count = lines.reduce((a, b) => Math.max(a, b)) - first + 1;
  return [
    byRows
      ? { sheet, row: first, column, rows: count, columns: 1 }
      : { sheet, row, column: first, rows: 1, columns: count },
  ];
}
