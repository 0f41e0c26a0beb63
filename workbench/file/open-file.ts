import type { SheetData, WorkbookData } from "@odoo/o-spreadsheet";
import { Model } from "@odoo/o-spreadsheet";
import type { RangeCells, WorkbookOutline } from "#core/workbook/port.ts";
import { addressOf, overlaps, parseAddress } from "#core/workbook/range.ts";
import type { DocumentData } from "#workbench/grid/document.ts";
import { tableKey } from "#workbench/grid/grid-outline.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { zoneOf } from "#workbench/grid/place.ts";
import { takeBaseline, type Baseline } from "./baseline.ts";
import { fillCells, uncalculated, type SheetCells } from "./fill-cells.ts";
import { convertXlsx, plainGrid } from "./grid-data.ts";
import { readFile, type ReadFile } from "./read-file.ts";

/** A workbook that is open in the grid, and all that saving it takes. */
export interface OpenFile {
  readonly name: string;
  /** The file as it was opened; every save starts from it again. */
  readonly bytes: Uint8Array;
  readonly model: Model;
  readonly workbook: GridWorkbook;
  readonly baseline: Baseline;
  /** How many formulas use functions that the grid lacks; they show the values that the file has for them. */
  readonly frozen: number;
  /** False where o-spreadsheet could not make out the file's looks, so that only cells are shown. */
  readonly looksShown: boolean;
  /** A digital signature lies over the file, which a saved change breaks. */
  readonly signed: boolean;
}

/**
 * Opens an .xlsx, .xlsm, .csv or .tsv file in the grid. Cells come from our own reader, which knows how every program writes
 * them; looks, sizes, charts and rules from o-spreadsheet's.
 * @throws WorkbookError `bad-file` or `too-large`, with a message for the user
 */
export function openFile(name: string, bytes: Uint8Array): Promise<OpenFile> {
  return intoGrid(readFile(name, bytes));
}

/** Makes the grid's model of a file. */
export async function intoGrid({ name, bytes, book }: ReadFile): Promise<OpenFile> {
  const outline = await book.outline();
  const filled = outline.sheets.filter((sheet) => sheet.rows > 0 && sheet.columns > 0);
  const read = await book.read(
    filled.map(({ name: sheet, rows, columns }) => ({ sheet, row: 0, column: 0, rows, columns })),
  );
  const sheets: SheetCells[] = outline.sheets.map((sheet) => ({
    outline: sheet,
    cells: read.find((cells) => cells.range.sheet === sheet.name) ?? nothing(sheet.name),
    isSpilled: (row, column) =>
      book.sheets.find((each) => each.name === sheet.name)?.spilled(row, column) ?? false,
  }));
  const { data, looksShown } = looksOf(bytes, outline);
  const build = (frozen: ReadonlySet<string>): Model => new Model(assemble(data, outline, sheets, frozen));
  let model = build(new Set());
  const frozen = uncalculated(model, sheets);
  if (frozen.size > 0) model = build(frozen);
  const tableNames = new Map(outline.tables.map((table) => [tableKey(table.range), table.name]));
  const workbook = new GridWorkbook(model, tableNames);
  return {
    name,
    bytes,
    model,
    workbook,
    baseline: takeBaseline(model),
    frozen: frozen.size,
    looksShown,
    signed: book.signed,
  };
}

function nothing(sheet: string): RangeCells {
  return { range: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, values: [], formulas: [], formats: [] };
}

/** A file that our reader accepts is shown even where o-spreadsheet's importer fails on it. */
function looksOf(bytes: Uint8Array, outline: WorkbookOutline): { data: WorkbookData; looksShown: boolean } {
  try {
    return { data: convertXlsx(bytes), looksShown: true };
  } catch (fault) {
    console.warn("The looks of this workbook could not be read.", fault);
    return { data: plainGrid(outline), looksShown: false };
  }
}

/** Tables that o-spreadsheet could not make out are tables all the same: who sorts them takes along what is in them. */
function withTables(data: SheetData, { tables }: WorkbookOutline): SheetData {
  const there = data.tables.flatMap(({ range }) => parseAddress(range, data.name) ?? []);
  const missing = tables.filter(
    ({ range }) => range.sheet === data.name && !there.some((known) => overlaps(known, range)),
  );
  const added = missing.map(({ range, hasHeader, hasTotals }) => ({
    range: addressOf({ ...range, sheet: "S" }).slice("S!".length),
    type: "static" as const,
    config: {
      numberOfHeaders: hasHeader ? 1 : 0,
      hasFilters: hasHeader,
      totalRow: hasTotals,
      firstColumn: false,
      lastColumn: false,
      bandedRows: false,
      bandedColumns: false,
      styleId: "None",
    },
  }));
  return added.length === 0 ? data : { ...data, tables: [...data.tables, ...added] };
}

function assemble(
  data: WorkbookData,
  outline: WorkbookOutline,
  sheets: readonly SheetCells[],
  frozen: ReadonlySet<string>,
): WorkbookData {
  const looks = new Map([...plainGrid(outline).sheets, ...data.sheets].map((sheet) => [sheet.name, sheet]));
  const marks = Object.entries(outline.marks).map(
    ([key, range]) => [key, { sheetId: looks.get(range.sheet)!.id, zone: zoneOf(range) }] as const,
  );
  const filters = (outline.filters ?? []).map((range) => ({
    sheetId: looks.get(range.sheet)!.id,
    zone: zoneOf(range),
  }));
  const alignscore: DocumentData = {
    marks: Object.fromEntries(marks),
    settings: outline.settings,
    filters,
    prints: outline.sheets.flatMap(({ name, printArea }) =>
      printArea ? [{ sheetId: looks.get(name)!.id, zone: zoneOf(printArea) }] : [],
    ),
  };
  const names = outline.names.map(({ name, range }) => [name, addressOf(range)] as const);
  return {
    ...data,
    // In the workbook's order: o-spreadsheet's importer goes by the names of the parts.
    sheets: sheets.map((sheet) =>
      fillCells(withTables(looks.get(sheet.outline.name)!, outline), sheet, frozen),
    ),
    namedRanges: Object.fromEntries(names),
    ...{ alignscore },
  };
}
