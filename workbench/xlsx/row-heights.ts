import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { Styles } from "./styles.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** Height of a line of text beside the size of its type: 15 points at 11. */
const LINE_HEIGHT = 15 / 11;

/** Widths count digits; more characters of words than that stand in a line. */
const LETTERS = 1.1;
/** Of bold words: one line more than they need is better than a word that is cut. */
const BOLD_LETTERS = 0.95;

/** Of a column that says none. */
const USUAL_WIDTH = 8.4;

/** No row is higher in Excel. */
const MOST_POINTS = 409;

/**
 * How high rows have to be, in points, for the texts that were written to wrap: a file's rows do not grow by
 * themselves. Rows that need one line are left out.
 *
 * @param xml the sheet's part
 */
export function wrappedHeights(sheet: XlsxSheet, styles: Styles, xml: string): Map<number, number> {
  const heights = new Map<number, number>();
  const widths = new Widths(sheet, xml);
  const merges = sheet.merges();
  for (const [row, line] of sheet.contents) {
    for (const [column, content] of line) {
      const text = textOf(content);
      const style = sheet.style(row, column);
      const format = styles.newStyle(style)?.format;
      if (text === "" || format?.wrap !== true) continue;
      // Widths count digits of the workbook's default font, that of its first style.
      const size = styles.fontSize(style);
      const letters = format.bold === true ? BOLD_LETTERS : LETTERS;
      const lines = linesOf(text, (widths.of(column) * letters * styles.fontSize(0)) / size);
      const points = Math.min(MOST_POINTS, Math.ceil(lines * size * LINE_HEIGHT));
      const rows = merges.find((area) => area.row === row && area.column === column)?.rows ?? 1;
      const each = Math.ceil(points / rows);
      // A merged cell has the rows that it lies over between them.
      for (let i = 0; i < rows && lines > rows; i++)
        heights.set(row + i, Math.max(heights.get(row + i) ?? 0, each));
    }
  }
  return heights;
}

/** The fewest characters of a text that may have made its row higher: below narrow options a few words are enough. */
const LONG = 8;

/** Rows from which a long text was taken away: they need be no higher than the rest of them asks for. */
export function lowerRows(sheet: XlsxSheet): Set<number> {
  const rows = new Set<number>();
  for (const [row, line] of sheet.contents) {
    for (const [column, content] of line)
      if (content === null && textOf(sheet.base.content(row, column)).length > LONG) rows.add(row);
  }
  return rows;
}

/** Column widths in characters: those given in this session, else the file's. */
class Widths {
  private columns: { readonly first: number; readonly last: number; readonly width: number }[] | null = null;

  constructor(
    private readonly sheet: XlsxSheet,
    private readonly xml: string,
  ) {}

  of(column: number): number {
    this.columns ??= this.fromFile();
    const known = this.columns.find(({ first, last }) => column + 1 >= first && column + 1 <= last);
    return this.sheet.layout.widths[column] ?? known?.width ?? USUAL_WIDTH;
  }

  private fromFile() {
    const scanner = new XmlScanner(this.xml);
    const columns: { first: number; last: number; width: number }[] = [];
    while (scanner.next() && scanner.name !== "sheetData") {
      if (scanner.name !== "col" || scanner.closing) continue;
      const number = (name: string): number => Number(scanner.rawAttribute(name));
      const width = number("width");
      if (width > 0) columns.push({ first: number("min"), last: number("max"), width });
    }
    return columns;
  }
}

/** How many lines a text takes, broken between words. @param width in characters */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      while (used > width && width >= 1) {
        lines++;
        used -= width;
      }
    }
  }
  return lines;
}

function textOf(content: CellContent): string {
  const shown = isFormula(content) ? content.cached : content;
  return typeof shown === "string" ? shown : "";
}
