import { cellAddress } from "#core/workbook/range.ts";
import { badFile } from "./bad-file.ts";
import { columnOf, packReference, parseRange, rowOf } from "./cell-reference.ts";
import { cellXml, resultXml, type CellXmlContext } from "./cell-xml.ts";
import type { Edits } from "./edits.ts";
import { withAttribute } from "./edits.ts";
import type { CellEdit } from "./sheet-edits.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { escapeXml } from "./xml-text.ts";
import { isTrue } from "./xml-tree.ts";

/**
 * Notes the edits of a sheet's cells in its part's text: changed cells are replaced, new ones put in their places,
 * everything else stays as it is. Rows and cells without an address get theirs where what is before them may have gone.
 */
export function patchCells(
  xml: string,
  sheet: XlsxSheet,
  cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>,
  context: CellXmlContext,
  edits: Edits,
): void {
  if (cells.size > 0) new CellPatcher(xml, sheet, cells, context, edits).run();
}

class CellPatcher {
  private readonly scanner: XmlScanner;
  /** Rows and, within the row at hand, columns still to be written, ascending. */
  /** From the last on, as taking the first of tens of thousands would move all the others. */
  private readonly rowsLeft: number[];
  private columnsLeft: number[] = [];
  private row = -1;
  /** The row at hand: where it begins, its start tag as it will be, and whether a cell is left in it. */
  private opened = { start: 0, tag: "", filled: false, changed: false };
  private rowsGone = false;
  private column = -1;

  constructor(
    private readonly xml: string,
    private readonly sheet: XlsxSheet,
    private readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>,
    private readonly context: CellXmlContext,
    private readonly edits: Edits,
  ) {
    this.scanner = new XmlScanner(xml);
    this.rowsLeft = [...new Set([...cells.keys(), ...context.heights.keys()])].sort((a, b) => b - a);
  }

  run(): void {
    const { scanner } = this;
    let found = false;
    while (scanner.next()) {
      const { name, closing, empty } = scanner;
      if (name === "dimension") this.growDimension();
      if (name === "row" && !closing) this.openRow();
      else if (name === "row") this.closeRow(scanner.start);
      else if (name === "c" && !closing) this.cell();
      else if (name === "sheetData" && (closing || empty)) {
        found = true;
        const rows = this.newRows(Infinity);
        const open = xmlName(this.context.prefix, "sheetData");
        if (empty) this.edits.replace(scanner.start, scanner.end, `<${open}>${rows}</${open}>`);
        else this.edits.insert(scanner.start, rows);
        break;
      }
    }
    if (!found) throw badFile("damaged");
  }

  private openRow(): void {
    const { scanner, xml } = this;
    const number = scanner.rawAttribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    const before = this.newRows(this.row);
    if (before !== "") this.edits.insert(scanner.start, before);
    const mine = this.cells.get(this.row);
    this.columnsLeft = mine ? [...mine.keys()].sort((a, b) => a - b) : [];
    if (this.rowsLeft.at(-1) === this.row) this.rowsLeft.pop();
    let tag = xml.slice(scanner.start, scanner.end);
    if (number === undefined && this.rowsGone) tag = withAttribute(tag, "r", String(this.row + 1));
    // "spans" says which columns hold cells; it is optional, and wrong once there are more.
    if (mine) tag = withAttribute(tag, "spans", null);
    tag = this.withHeight(tag);
    if (scanner.empty && mine) {
      const cells = this.newCells(Infinity);
      if (cells !== "") tag = `${tag.replace(/\/>$/, ">")}${cells}</${xmlName(this.context.prefix, "row")}>`;
    }
    this.opened = { start: scanner.start, tag, filled: false, changed: false };
    if (tag !== xml.slice(scanner.start, scanner.end)) this.edits.replace(scanner.start, scanner.end, tag);
  }

  /** The row's tag with the height that it needs now. */
  private withHeight(tag: string): string {
    const { scanner, row, context, sheet } = this;
    const isSet = isTrue(scanner.rawAttribute("customHeight"));
    let points = Number(scanner.rawAttribute("ht") ?? 0);
    let sized = tag;
    if (context.lowerRows.has(row)) {
      const own = isSet ? context.raised.giveBack(sheet.name, row, points) : null;
      if (!isSet || own !== null) sized = withAttribute(tag, "ht", own === null ? null : String(own));
      points = own ?? points;
    }
    const least = context.leastHeights.get(row);
    if (least === undefined || points >= least) return sized;
    if (isSet) context.raised.raise(sheet.name, row, points, least);
    return withAttribute(sized, "ht", String(least));
  }

  private closeRow(at: number): void {
    const cells = this.newCells(Infinity);
    if (cells !== "") this.edits.insert(at, cells);
    const { start, tag, filled } = this.opened;
    // A row whose last cell is taken away goes with it, unless it is something by itself: hidden, high, in a style.
    if (filled || cells !== "" || !this.cells.has(this.row)) return;
    const isBare = !/\s(?!(?:r|spans|ht|[\w.-]+:dyDescent)\s*=)[\w.:-]+\s*=/.test(tag);
    this.rowsGone ||= isBare;
    this.edits.replaceWhole(start, this.scanner.end, isBare ? "" : tag.replace(/\s*>$/, "/>"));
  }

  private cell(): void {
    const { scanner, xml } = this;
    const start = scanner.start;
    const tag = xml.slice(start, scanner.end);
    const reference = scanner.rawAttribute("r");
    this.column = reference === undefined ? this.column + 1 : columnOf(packReference(reference));
    if (reference !== undefined && rowOf(packReference(reference)) !== this.row) throw badFile("damaged");
    const formula = scanner.empty ? "" : this.passCell();
    const before = this.newCells(this.column);
    if (before !== "") this.edits.insert(start, before);
    this.opened.filled ||= before !== "";
    const edit = this.cells.get(this.row)?.get(this.column);
    if (edit) {
      if (this.columnsLeft[0] === this.column) this.columnsLeft.shift();
      const changed = this.changed(edit, tag, xml.slice(start, scanner.end), formula);
      this.opened.filled ||= changed !== "";
      this.opened.changed = true;
      this.edits.replace(start, scanner.end, changed);
      return;
    }
    this.opened.filled = true;
    if (reference === undefined && this.opened.changed) {
      this.edits.replace(
        start,
        start + tag.length,
        withAttribute(tag, "r", cellAddress({ row: this.row, column: this.column })),
      );
    }
  }

  /** Moves behind the cell's closing tag. @returns the text of its `f` element, "" without one */
  private passCell(): string {
    const { scanner, xml } = this;
    let formula = "";
    let from = -1;
    while (scanner.next() && !(scanner.closing && scanner.name === "c")) {
      if (scanner.name !== "f") continue;
      if (!scanner.closing) from = scanner.start;
      if (scanner.closing || scanner.empty) formula = xml.slice(from, scanner.end);
    }
    return formula;
  }

  /** A cell of the file with its edit made. */
  private changed(edit: CellEdit, tag: string, whole: string, formula: string): string {
    const { row, column, context } = this;
    const style = this.sheet.style(row, column);
    const isBlank = edit.content === null || (edit.content === undefined && tag.endsWith("/>"));
    // A blank cell that looks like its row or column is as if it were not there.
    if (isBlank && style === this.sheet.base.usualStyle(row, column)) return "";
    if (edit.content !== undefined) return cellXml(row, column, style, edit.content, context);
    let open = withAttribute(tag, "r", cellAddress({ row, column }));
    if (edit.style !== undefined) open = withAttribute(open, "s", String(context.styleIndex(style)));
    let inner = whole.slice(tag.length);
    if (edit.cached !== undefined) {
      const { prefix } = context;
      const result = resultXml(edit.cached, context.dateShift(style), prefix);
      open = withAttribute(withAttribute(open, "t", result.type), "vm", null).replace(/\/>$/, ">");
      inner = `${formula}${result.inner}</${xmlName(prefix, "c")}>`;
    }
    if (edit.formula !== undefined) {
      const f = xmlName(context.prefix, "f");
      inner = inner.replace(formula, () => `<${f}>${escapeXml(edit.formula!)}</${f}>`);
    }
    return open + inner;
  }

  private newRows(before: number): string {
    let xml = "";
    while (this.rowsLeft.length > 0 && this.rowsLeft.at(-1)! < before) {
      const row = this.rowsLeft.pop()!;
      const cells = this.cellsOf(
        row,
        [...(this.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b),
      );
      const name = xmlName(this.context.prefix, "row");
      const points = this.context.heights.get(row);
      const least = this.context.leastHeights.get(row);
      const height =
        points !== undefined
          ? ` ht="${points}" customHeight="1"`
          : least !== undefined
            ? ` ht="${least}"`
            : "";
      if (cells !== "" || height !== "") xml += `<${name} r="${row + 1}"${height}>${cells}</${name}>`;
    }
    return xml;
  }

  private newCells(before: number): string {
    const columns: number[] = [];
    while (this.columnsLeft.length > 0 && this.columnsLeft[0]! < before)
      columns.push(this.columnsLeft.shift()!);
    return this.cellsOf(this.row, columns);
  }

  private cellsOf(row: number, columns: readonly number[]): string {
    // Joined at once: strings that are added to others piece by piece take ten times the room, as long as they stay.
    const xml = [""];
    for (const column of columns) {
      const edit = this.cells.get(row)?.get(column);
      const content = edit?.content ?? null;
      if (content === null && edit?.style === undefined) continue;
      xml.push(cellXml(row, column, this.sheet.style(row, column), content, this.context));
    }
    return xml.join("");
  }

  /** The declared extent has to hold the new cells; some readers believe it. */
  private growDimension(): void {
    const { scanner } = this;
    const tag = this.xml.slice(scanner.start, scanner.end);
    const range = parseRange(scanner.rawAttribute("ref"), "");
    if (!range) return;
    let { row: top, column: left } = range;
    let bottom = top + range.rows;
    let right = left + range.columns;
    for (const [row, line] of this.cells) {
      for (const [column, { content }] of line) {
        if (content === undefined || content === null) continue;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row + 1), Math.max(right, column + 1)];
      }
    }
    const last = cellAddress({ row: bottom - 1, column: right - 1 });
    const first = cellAddress({ row: top, column: left });
    const ref = first === last ? first : `${first}:${last}`;
    if (parseRange(ref, "")?.rows === range.rows && right - left === range.columns && top === range.row)
      return;
    this.edits.replace(scanner.start, scanner.end, withAttribute(tag, "ref", ref));
  }
}

function xmlName(prefix: string, name: string): string {
  return prefix + name;
}
