import type { CellContent, CellValue } from "./cell.ts";
import { isFormula } from "./cell.ts";
import type { AddChart, CellFormat, ColourScale, Validation } from "./change-set.ts";
import type { RangeCells } from "./port.ts";
import type { RangeRef } from "./range.ts";

/** A sheet as plain data: what a MemoryWorkbook is built from. */
export interface SheetData {
  readonly name: string;
  /** By rows from A1; rows may be short. */
  readonly cells?: readonly (readonly CellContent[])[];
  /** Number formats, same shape as far as they go; "" is General. */
  readonly formats?: readonly (readonly string[])[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Addresses such as "A1:C1". */
  readonly merges?: readonly string[];
}

/** How a sheet looks. Plain JSON; replaced, never changed in place, so that the record is a snapshot. */
export interface SheetLooks {
  /** By `formatKey`. */
  readonly formats: Readonly<Record<string, CellFormat>>;
  readonly widths: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly colours: readonly ColourScale[];
  readonly lists: readonly Validation[];
  readonly charts: readonly AddChart[];
}

/** One sheet of a MemoryWorkbook. */
export interface MemorySheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly merges: readonly RangeRef[];
  /** Rows of contents; blank is null or not there. */
  readonly cells: CellContent[][];
  looks: SheetLooks;
}

export const PLAIN_LOOKS: SheetLooks = {
  formats: {},
  widths: {},
  frozenRows: 0,
  colours: [],
  lists: [],
  charts: [],
};

export function formatKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The smallest rectangle from A1 that holds every filled cell. */
export function extentOf(cells: readonly (readonly CellContent[])[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  cells.forEach((line, row) => {
    const filled = filledLength(line);
    if (filled > 0) rows = row + 1;
    columns = Math.max(columns, filled);
  });
  return { rows, columns };
}

/** The part of a sheet within a range, ragged: trailing blanks are left off. */
export function readSheet(sheet: MemorySheet, range: RangeRef): RangeCells {
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  const formats: string[][] = [];
  const end = Math.min(range.row + range.rows, sheet.cells.length);
  for (let row = range.row; row < end; row++) {
    const line = (sheet.cells[row] ?? []).slice(range.column, range.column + range.columns);
    const contents = Array.from(line.slice(0, filledLength(line)), (content) => content ?? null);
    values.push(contents.map((content) => (isFormula(content) ? plain(content.cached ?? null) : content)));
    formulas.push(contents.map((content) => (isFormula(content) ? content.formula : "")));
    formats.push(
      contents.map((_, i) => sheet.looks.formats[formatKey(row, range.column + i)]?.numberFormat ?? ""),
    );
  }
  return { range, values, formulas, formats };
}

/** Text of no characters is blank: hosts cannot all tell the two apart, so none does. */
export function plain<T extends CellContent>(content: T): T | null {
  return content === "" ? null : content;
}

function filledLength(line: readonly (CellContent | undefined)[]): number {
  let length = line.length;
  while (length > 0 && (line[length - 1] ?? null) === null) length--;
  return length;
}
