import type { CellContent, CellValue } from "./cell.ts";
import { isFormula } from "./cell.ts";
import type { AddChart, CellFormat, ColourScale, PageChange, Validation } from "./look-changes.ts";
import type { HiddenLines, RangeCells, SheetOutline } from "./port.ts";
import { parseAddress, type RangeRef } from "./range.ts";
import { Spills } from "./spills.ts";

/** A sheet as plain data: what a MemoryWorkbook is built from. */
export interface SheetData {
  readonly name: string;
  /** By rows from A1; rows may be short. */
  readonly cells?: readonly (readonly CellContent[])[];
  /** Number formats, same shape as far as they go; "" is General. */
  readonly formats?: readonly (readonly string[])[];
  readonly hidden?: boolean;
  readonly hiddenLines?: HiddenLines;
  readonly protected?: boolean;
  /** Addresses such as "A1:C1". */
  readonly merges?: readonly string[];
  /** An address on it. */
  readonly printArea?: string;
  /** Addresses of what lies over its cells. */
  readonly floating?: readonly string[];
  readonly narrowColumns?: readonly number[];
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
  /** By `formatKey`. */
  readonly notes: Readonly<Record<string, string>>;
  /** In the order they came. */
  readonly page: readonly PageChange[];
}

/** One sheet of a MemoryWorkbook. */
export interface MemorySheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenLines?: HiddenLines;
  readonly protected: boolean;
  merges: readonly RangeRef[];
  printArea?: RangeRef;
  readonly floating?: readonly RangeRef[];
  readonly narrowColumns?: readonly number[];
  /** Rows of contents; blank is null or not there. */
  readonly cells: CellContent[][];
  /** Which cells a formula elsewhere fills. */
  readonly spills: Spills;
  looks: SheetLooks;
}

const PLAIN_LOOKS: SheetLooks = {
  formats: {},
  widths: {},
  frozenRows: 0,
  colours: [],
  lists: [],
  charts: [],
  notes: {},
  page: [],
};

/** @param looks replaces the formats in `data` */
export function makeSheet(data: SheetData, looks?: SheetLooks): MemorySheet {
  const formats: Record<string, CellFormat> = {};
  (data.formats ?? []).forEach((line, row) =>
    line.forEach((numberFormat, column) => {
      if (numberFormat !== "") formats[formatKey(row, column)] = { numberFormat };
    }),
  );
  const cells: CellContent[][] = [];
  const sheet: MemorySheet = {
    name: data.name,
    hidden: data.hidden ?? false,
    ...(data.hiddenLines && { hiddenLines: data.hiddenLines }),
    protected: data.protected ?? false,
    ...(data.printArea !== undefined && { printArea: parseAddress(data.printArea, data.name)! }),
    ...(data.floating && { floating: data.floating.map((place) => parseAddress(place, data.name)!) }),
    ...(data.narrowColumns && { narrowColumns: data.narrowColumns }),
    merges: (data.merges ?? []).map((address) => parseAddress(address, data.name)!),
    cells,
    spills: new Spills({
      get: (row, column) => cells[row]?.[column] ?? null,
      set: (row, column, value) => setCell(cells, row, column, value ?? null),
    }),
    looks: looks ?? { ...PLAIN_LOOKS, formats },
  };
  (data.cells ?? []).forEach((line, row) =>
    line.forEach((content, column) => writeCell(sheet, row, column, content)),
  );
  return sheet;
}

export function writeCell(sheet: MemorySheet, row: number, column: number, content: CellContent): void {
  const written = plain(content);
  if (!sheet.spills.beforeWrite(row, column, written)) return;
  setCell(sheet.cells, row, column, written);
  sheet.spills.afterWrite(row, column, written);
}

function setCell(cells: CellContent[][], row: number, column: number, content: CellContent): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row]!;
  while (line.length < column) line.push(null);
  line[column] = content;
}

/** A sheet's own contents by rows: without what formulas fill. */
export function ownCells(sheet: MemorySheet): CellContent[][] {
  return sheet.cells.map((line, row) =>
    line.map((content, column) => (sheet.spills.has(row, column) ? null : content)),
  );
}

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
function plain<T extends CellContent>(content: T): T | null {
  return content === "" ? null : content;
}

function filledLength(line: readonly (CellContent | undefined)[]): number {
  let length = line.length;
  while (length > 0 && (line[length - 1] ?? null) === null) length--;
  return length;
}

/** What `Workbook.outline` says of a sheet. */
export function outlineOfSheet(sheet: MemorySheet): SheetOutline {
  const { name, hidden, hiddenLines, printArea, floating, narrowColumns } = sheet;
  return {
    name,
    hidden,
    ...extentOf(sheet.cells),
    merges: [...sheet.merges, ...laidOutMerges(sheet.looks)],
    protected: sheet.protected || sheet.looks.page.some((change) => change.kind === "page" && change.open),
    ...(hiddenLines && { hiddenLines }),
    ...(printArea && { printArea }),
    ...(floating && { floating }),
    ...(narrowColumns && { narrowColumns }),
  };
}

function laidOutMerges({ page }: SheetLooks): RangeRef[] {
  return page.flatMap((change) => (change.kind === "page" ? change.merges : []));
}
