import type { CellContent } from "#core/workbook/cell.ts";
import { isBlank, isFormula } from "#core/workbook/cell.ts";
import type { RangeCells, WorkbookOutline } from "#core/workbook/port.ts";
import { quoteSheet, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { ownedSheets } from "#core/tables/owned-sheets.ts";
import { CellsRead } from "../contents.ts";
import { looksWritten } from "./looks-written.ts";
import { printForMark, printMark } from "./print-marks.ts";
import { isOfAll, type Prints, printOf, printOfAll, readPrints } from "./fingerprint.ts";

/** Which of the cells under the add-in's marks still hold what it wrote. */
export class Ours {
  private readonly prints: Prints;
  private readonly cells: CellsRead;
  /** Sheets of the add-in's, as formulas name them, in small letters. */
  private readonly ownSheets: readonly string[];

  constructor(
    private readonly outline: WorkbookOutline,
    cells: readonly RangeCells[] | CellsRead,
  ) {
    this.prints = readPrints(outline.settings);
    this.cells = cells instanceof CellsRead ? cells : new CellsRead(cells);
    this.ownSheets = [...ownedSheets(outline)].map((sheet) => `${quoteSheet(sheet)}!`.toLowerCase());
  }

  content(cell: CellRef): CellContent {
    return this.cells.content(cell);
  }

  /** A blank cell is nobody's, and counts as the add-in's. */
  holds(key: string, cell: CellRef): boolean {
    const content = this.cells.content(cell);
    if (isBlankContent(content)) return true;
    const kept = this.prints.get(key);
    if (kept && !isOfAll(kept)) return kept.has(printOf(content));
    return looksWritten(key, content, this.ownSheets);
  }

  /** What people put on a sheet of the add-in's: which cells, or "somewhere" where that cannot be told any more. */
  foreignOn(key: string): readonly CellRef[] | "somewhere" {
    const sheet = this.outline.sheets.find(({ name }) => name === this.outline.marks[key]?.sheet);
    if (!sheet) return [];
    const whole = { sheet: sheet.name, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
    const kept = this.prints.get(key);
    if (kept && !isOfAll(kept)) return this.foreign(key, whole);
    const contents = this.cells.contents(whole).flat();
    if (kept) return kept.has(printOfAll(contents)) ? [] : "somewhere";
    const print = printMark(this.outline.marks, key);
    if (print) return print.print === printForMark(contents) ? [] : "somewhere";
    return this.foreign(key, whole);
  }

  /**
   * Whether a line of results is the add-in's own: its header is, and not most of what stands below has been
   * replaced. A mark over anything else has lost its line.
   */
  isLine(key: string, range: RangeRef): boolean {
    const [header, ...body] = cellsOf(range);
    if (!this.holds(key, header!)) return false;
    // A formula counts also where a file has lost its last value.
    const filled = body.filter((cell) => !isBlankContent(this.cells.content(cell)));
    const foreign = filled.filter((cell) => !this.holds(key, cell));
    const blankHeader = isBlank(this.cells.value(header!));
    return foreign.length === 0 || (!blankHeader && foreign.length * 2 <= filled.length);
  }

  isBlank(range: RangeRef): boolean {
    return cellsOf(range).every((cell) => isBlank(this.cells.value(cell)));
  }

  /** What people have put into a line of the add-in's, or on a sheet of it. */
  foreign(key: string, range: RangeRef): CellRef[] {
    return cellsOf(range).filter((cell) => !this.holds(key, cell));
  }

  /** The marks of results that lie over what is not the add-in's. */
  lostMarks(): string[] {
    return Object.entries(this.outline.marks).flatMap(([key, range]) =>
      key.startsWith("results.") && !this.isLine(key, range) ? [key] : [],
    );
  }
}

/** The outline without the marks that lie over people's own cells: those are read like any others. */
export function withoutLostMarks(outline: WorkbookOutline, cells: readonly RangeCells[]): WorkbookOutline {
  const lost = new Set(new Ours(outline, cells).lostMarks());
  if (lost.size === 0) return outline;
  const marks = Object.entries(outline.marks).filter(([key]) => !lost.has(key));
  return { ...outline, marks: Object.fromEntries(marks) };
}

function isBlankContent(content: CellContent): boolean {
  return !isFormula(content) && isBlank(content);
}

function cellsOf({ sheet, row, column, rows, columns }: RangeRef): CellRef[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}
