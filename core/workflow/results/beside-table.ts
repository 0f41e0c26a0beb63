import type { Reading } from "#core/domain/reading.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { isBlank } from "#core/workbook/cell.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { contains, covers, overlaps, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { Ours } from "./ours.ts";

/** The user's table of investments as something to write beside: which lines the investments stand on, and where it ends. */
export interface BesideTable {
  readonly sheet: string;
  /** Each investment is a row, and what is written beside is a column; else the other way round. */
  readonly byRows: boolean;
  /** The name of each investment, in the Strategy's order. */
  readonly names: readonly CellRef[];
  /** The row (or column) of each investment. */
  readonly lines: readonly number[];
  /** How many rows (or columns) each takes: more than one where its name is merged over them. */
  readonly spans: readonly number[];
  /** The first column (or row) past the table. */
  readonly end: number;
  /** The first column (or row) past the table and past what the add-in wrote there. */
  readonly next: number;
  /** What the add-in owns on this sheet beside the table, by mark. */
  readonly owned: ReadonlyMap<string, RangeRef>;
  /** Header to last investment in a column (or row). */
  readonly lineAt: (line: number) => RangeRef;
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** @returns null when the investments do not stand in one table, one a line, on a sheet that may be written */
export function besideTable(reading: Reading, outline: WorkbookOutline, ours: Ours): BesideTable | null {
  const table = reading.investments;
  if (!table) return null;
  const names = investmentCells(reading.strategy);
  if (!names || names.some((cell) => !contains(table.range, cell))) return null;
  const byRows = table.orientation === "rows";
  const sheet = table.range.sheet;
  if (outline.sheets.find(({ name }) => name === sheet)?.protected !== false) return null;

  const lines = names.map((cell) => (byRows ? cell.row : cell.column));
  if (new Set(lines).size < lines.length) return null;
  const header = headerLine(reading, byRows);
  const merges = mergesOn(outline, sheet);
  const spans = names.map((cell, i) => spanOf(cell, i, lines, merges, byRows));
  const last = lines.reduce((most, line, i) => Math.max(most, line + spans[i]! - 1), 0);
  // Results need a line for their own header before the first investment.
  if (lines.some((line) => line <= header)) return null;
  const marked = Object.entries(outline.marks).filter(
    ([key, range]) => key.startsWith("results.") && range.sheet === sheet,
  );
  const kept = marked.filter(([key, range]) => ours.isLine(key, range));
  // Where one line has become the user's, a blank one beside it may be part of the same.
  const owned = new Map(
    kept.length === marked.length ? kept : kept.filter(([, range]) => !ours.isBlank(range)),
  );
  const { row, column, rows, columns } = table.range;
  const region: RangeRef = byRows
    ? { sheet, row: header, column, rows: last - header + 1, columns }
    : { sheet, row, column: header, rows, columns: last - header + 1 };
  const afterTable = endOf(region, merges, byRows);
  const usedLines = marked.map(([, range]) => range).map((range) => (byRows ? range.column : range.row));
  return {
    sheet,
    byRows,
    names,
    lines,
    spans,
    end: afterTable,
    next: Math.max(afterTable, ...usedLines.map((line) => line + 1)),
    owned,
    lineAt: (line) =>
      byRows
        ? { sheet, row: header, column: line, rows: last - header + 1, columns: 1 }
        : { sheet, row: line, column: header, rows: 1, columns: last - header + 1 },
  };
}

/** Over how many lines a name is merged, as far as no other investment stands on one of them. */
function spanOf(
  name: CellRef,
  i: number,
  lines: readonly number[],
  merges: readonly RangeRef[],
  byRows: boolean,
): number {
  const over = merges.find((merge) => contains(merge, name));
  if (!over) return 1;
  const line = lines[i]!;
  const end = byRows ? over.row + over.rows : over.column + over.columns;
  return lines.some((other) => other > line && other < end) ? 1 : end - line;
}

/** The first column (or row) past the cells, and past the merged ones that begin among them and reach out. */
function endOf(region: RangeRef, merges: readonly RangeRef[], byRows: boolean): number {
  const past = (range: RangeRef): number => (byRows ? range.column + range.columns : range.row + range.rows);
  return merges
    .filter((merge) => overlaps(merge, region))
    .reduce((end, merge) => Math.max(end, past(merge)), past(region));
}

/**
 * Whether new lines can be seen and read there: no chart or picture lies over them, and reasons are not below columns
 * too narrow for their words. Lines that are there already stay: people put a chart over them knowingly.
 */
export function isInSight(
  ranges: readonly RangeRef[],
  withReasons: boolean,
  { sheet, byRows, names, lines }: BesideTable,
  outline: WorkbookOutline,
): boolean {
  const { floating = [], narrowColumns = [] } = outline.sheets.find(({ name }) => name === sheet) ?? {};
  // What lies over the names as well is a background.
  const over = floating.filter((place) => !contains(place, names[0]!));
  if (ranges.some((range) => over.some((place) => overlaps(place, range)))) return false;
  return byRows || !withReasons || !lines.some((line) => narrowColumns.includes(line));
}

/** Whether each of the lines is free to write: blank or the add-in's own, in no merge, no other table, on the sheet. */
export function isRoom(
  ranges: readonly RangeRef[],
  { sheet, byRows, names, owned }: BesideTable,
  outline: WorkbookOutline,
  cells: CellsRead,
): boolean {
  const edge = byRows ? LAST_COLUMN : LAST_ROW;
  const mine = [...owned.values()];
  const others = [...outline.tables.map(({ range }) => range), ...mergesOn(outline, sheet)].filter(
    (range) => !contains(range, names[0]!) && !mine.some((line) => covers(line, range)),
  );
  return ranges.every((range) => {
    const end = byRows ? range.column : range.row;
    if (end >= edge || others.some((other) => overlaps(other, range))) return false;
    return cellsOf(range).every(
      (cell) => isBlank(cells.value(cell)) || mine.some((line) => contains(line, cell)),
    );
  });
}

/** The cells of the investments' names, when each has one and all stand on one sheet. */
function investmentCells(strategy: Strategy): CellRef[] | null {
  const cells = strategy.investments.flatMap(({ cell }) => (cell ? [cell] : []));
  if (cells.length < strategy.investments.length || cells.length === 0) return null;
  return cells.every(({ sheet }) => sheet === cells[0]?.sheet) ? cells : null;
}

/** The row (or column) of the table's header: that of the names' own header, else the line before the first name. */
function headerLine(reading: Reading, byRows: boolean): number {
  const table = reading.investments!;
  const headerCell = table.fields.find(({ role }) => role === "name")?.headerCell;
  if (headerCell?.sheet === table.range.sheet) return byRows ? headerCell.row : headerCell.column;
  return byRows ? table.range.row : table.range.column;
}

function mergesOn(outline: WorkbookOutline, sheet: string): readonly RangeRef[] {
  return outline.sheets.find(({ name }) => name === sheet)?.merges ?? [];
}

function cellsOf(range: RangeRef): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      cells.push({ sheet: range.sheet, row: range.row + row, column: range.column + column });
    }
  }
  return cells;
}
