import type { Reading } from "#core/domain/reading.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { isBlank } from "#core/workbook/cell.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { contains, overlaps, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { ResultField } from "./fields.ts";

/** Where one field's results go beside the user's table: a line that crosses the investments' lines. */
export interface FieldLine {
  readonly key: ResultField["key"];
  /** Header cell to last investment, one cell wide (or high). */
  readonly range: RangeRef;
  /** The mark of an earlier run, where there is one. */
  readonly marked: RangeRef | null;
}

export interface BesidePlace {
  readonly sheet: string;
  /** "rows": each investment is a row and each field a column; "columns": the other way round. */
  readonly orientation: "rows" | "columns";
  readonly fields: readonly FieldLine[];
  /** The line of each investment (row or column), in the Strategy's order. */
  readonly lines: readonly number[];
  /** The cells that hold the investments' names: what says which line is whose. */
  readonly names: readonly RangeRef[];
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/**
 * Finds room beside the investments' table: the lines of an earlier run where they are still there, else those right
 * after the table, if every cell that would be written is free.
 * @returns null when there is no room (something stands there, a merge, another table, a protected sheet, the edge)
 *   or when the investments do not stand in one table
 */
export function placeBeside(
  fields: readonly ResultField[],
  reading: Reading,
  outline: WorkbookOutline,
  cells: CellsRead,
): BesidePlace | null {
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
  const last = lines.reduce((a, b) => Math.max(a, b));
  const owned = Object.entries(outline.marks).filter(
    ([key, range]) => key.startsWith("results.") && range.sheet === sheet,
  );
  const fieldLine = (line: number): RangeRef =>
    byRows
      ? { sheet, row: header, column: line, rows: last - header + 1, columns: 1 }
      : { sheet, row: line, column: header, rows: 1, columns: last - header + 1 };

  const afterTable = byRows ? table.range.column + table.range.columns : table.range.row + table.range.rows;
  const marked = (key: string) => owned.find(([mark]) => mark === `results.${key}`)?.[1] ?? null;
  const usedLines = owned.map(([, range]) => (byRows ? range.column : range.row));
  let next = Math.max(afterTable, ...usedLines.map((line) => line + 1));
  const placed = fields.map(({ key }): FieldLine => {
    const old = marked(key);
    const line = old ? (byRows ? old.column : old.row) : next++;
    return { key, range: fieldLine(line), marked: old };
  });

  const edge = byRows ? LAST_COLUMN : LAST_ROW;
  const others = [...outline.tables.map(({ range }) => range), ...mergesOn(outline, sheet)].filter(
    (range) => !contains(range, names[0]!),
  );
  const free = placed.every(({ range }) => {
    const end = byRows ? range.column : range.row;
    if (end >= edge || others.some((other) => overlaps(other, range))) return false;
    return cellsOf(range).every(
      (cell) => isBlank(cells.value(cell)) || owned.some(([, mine]) => contains(mine, cell)),
    );
  });
  if (!free) return null;
  return { sheet, orientation: table.orientation, fields: placed, lines, names: nameRanges(names, byRows) };
}

/** The cells of the investments' names, when each has one and all stand on one sheet. */
function investmentCells(strategy: Strategy): CellRef[] | null {
  const cells = strategy.investments.flatMap(({ cell }) => (cell ? [cell] : []));
  if (cells.length < strategy.investments.length || cells.length === 0) return null;
  return cells.every(({ sheet }) => sheet === cells[0]?.sheet) ? cells : null;
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

export function cellsOf(range: RangeRef): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++) {
      cells.push({ sheet: range.sheet, row: range.row + row, column: range.column + column });
    }
  }
  return cells;
}
