import type { CellValue } from "#core/workbook/cell.ts";
import { NARROW } from "#core/workbook/port.ts";
import { badFile } from "./bad-file.ts";
import { columnOf, packReference, parseRange, rowOf } from "./cell-reference.ts";
import { isoToSerial } from "./dates.ts";
import { BLANK_RESULT, callsAddIn } from "./formula-text.ts";
import { LIMITS } from "./limits.ts";
import { readRichText } from "./shared-strings.ts";
import { SheetCells, type RowCells } from "./sheet-cells.ts";
import type { Styles } from "./styles.ts";
import { XmlScanner } from "./xml-scanner.ts";
import { unescapeCharacters } from "./xml-text.ts";
import { isTrue } from "./xml-tree.ts";

/** What reading a sheet needs of the rest of the workbook. */
export interface BookContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** Days to add to dates of this file: 1,462 in the 1904 system, else 0. */
  readonly dateShift: number;
  /** How many more cells may be read; counted down. */
  cellsLeft: number;
}

/**
 * Reads a worksheet's part in one pass.
 * @throws WorkbookError `bad-file` when it is damaged, `too-large` beyond `LIMITS.cells`
 */
export function readSheetPart(xml: string, sheet: string, book: BookContext): SheetCells {
  return new SheetReader(xml, sheet, book).read();
}

class SheetReader {
  private readonly cells = new SheetCells();
  private readonly scanner: XmlScanner;
  private row = -1;
  private column = -1;
  private line: RowCells | null = null;
  private outOfOrder = 0;

  constructor(
    xml: string,
    private readonly sheet: string,
    private readonly book: BookContext,
  ) {
    this.scanner = new XmlScanner(xml);
  }

  read(): SheetCells {
    const { scanner } = this;
    let root = "";
    let inViews = false;
    while (scanner.next()) {
      if (root === "") root = scanner.name;
      if (scanner.closing) continue;
      switch (scanner.name) {
        case "c":
          this.readCell();
          break;
        case "row":
          this.openRow();
          break;
        case "col":
          this.readColumn();
          break;
        case "mergeCell": {
          const range = parseRange(scanner.attribute("ref"), this.sheet);
          if (range) this.cells.merges.push(range);
          if (this.cells.merges.length > LIMITS.merges) throw badFile("tooLarge", "too-large");
          break;
        }
        case "autoFilter":
          // People's own views of the sheet, which come later, have filters of their own.
          if (!inViews) this.cells.filter ??= parseRange(scanner.attribute("ref"), this.sheet);
          break;
        case "customSheetViews":
          inViews = true;
          break;
        case "sheetProtection":
          this.cells.protected = isTrue(scanner.attribute("sheet"));
          break;
      }
    }
    if (root !== "worksheet") throw badFile("damaged");
    this.cells.settle();
    return this.cells;
  }

  private openRow(): void {
    const { scanner } = this;
    const number = scanner.rawAttribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < 1048576)) throw badFile("damaged");
    this.column = -1;
    this.line = this.cells.rows.get(this.row) ?? null;
    if (isTrue(scanner.rawAttribute("hidden"))) this.cells.hiddenRows.push(this.row);
    if (isTrue(scanner.rawAttribute("customFormat"))) {
      this.cells.rowStyles.set(this.row, Number(scanner.rawAttribute("s") ?? 0));
    }
  }

  private readColumn(): void {
    const { scanner } = this;
    const style = Number(scanner.rawAttribute("style") ?? 0);
    const from = Number(scanner.rawAttribute("min")) - 1;
    const to = Number(scanner.rawAttribute("max")) - 1;
    if (!(from >= 0 && to >= from)) return;
    if (style > 0) this.cells.columnStyles.push({ from, to, style });
    if (isTrue(scanner.rawAttribute("hidden"))) this.cells.hiddenColumns.push({ from, to });
    if (Number(scanner.rawAttribute("width") ?? NARROW) < NARROW) this.cells.narrow.push({ from, to });
  }

  private readCell(): void {
    const { scanner } = this;
    const reference = scanner.rawAttribute("r");
    if (reference === undefined) this.column++;
    else {
      const packed = packReference(reference);
      if (packed < 0) throw badFile("damaged");
      this.column = columnOf(packed);
      if (rowOf(packed) !== this.row) {
        this.row = rowOf(packed);
        this.line = this.cells.rows.get(this.row) ?? null;
      }
    }
    const style = Number(scanner.rawAttribute("s") ?? 0) || 0;
    const type = scanner.rawAttribute("t") ?? "n";
    const spills = scanner.rawAttribute("cm") !== undefined;
    if (spills) this.cells.withMetadata.push({ row: this.row, column: this.column });
    let value: CellValue = null;
    let formula: string | number | undefined;
    let isSaved = false;
    if (!scanner.empty) {
      while (scanner.next() && !(scanner.closing && scanner.name === "c")) {
        if (scanner.closing) continue;
        if (scanner.name === "v") {
          const raw = scanner.text();
          isSaved = raw !== "" || type === "str";
          value = this.valueOf(raw, type, style);
        }
        if (scanner.name === "f") formula = this.readFormula(spills);
        else if (scanner.name === "is") value = readRichText(scanner) || null;
      }
    }
    if (value === BLANK_RESULT && typeof formula === "string" && callsAddIn(formula)) value = null;
    if (formula !== undefined && !isSaved) this.cells.unsaved.push({ row: this.row, column: this.column });
    this.store(style, value, formula);
  }

  private readFormula(spills: boolean): string | number | undefined {
    const { scanner } = this;
    const type = scanner.rawAttribute("t");
    const range = type === undefined ? null : parseRange(scanner.rawAttribute("ref"), this.sheet);
    const number = Number(scanner.rawAttribute("si") ?? -1);
    const text = scanner.text();
    if (type === "dataTable") {
      if (range) this.cells.areas.push({ range, kind: "data-table" });
      return undefined;
    }
    if (type === "array" && range && range.rows * range.columns > 1) {
      this.cells.areas.push({ range, kind: spills ? "spill" : "array" });
    }
    if (type === "shared" && number >= 0) {
      if (text !== "") this.cells.shared.set(number, { row: this.row, column: this.column, text });
      return this.cells.shared.has(number) ? number : undefined;
    }
    return text === "" ? undefined : text;
  }

  private valueOf(raw: string, type: string, style: number): CellValue {
    switch (type) {
      case "s":
        return this.book.strings[Number(raw)] || null;
      case "str":
      case "inlineStr":
        return unescapeCharacters(raw) || null;
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return raw === "" ? null : { error: raw };
      case "d":
        return isoToSerial(raw) ?? raw;
      default: {
        if (raw === "") return null;
        const number = Number(raw);
        if (!Number.isFinite(number)) return raw;
        return this.book.dateShift !== 0 && this.book.styles.isDate(style)
          ? number + this.book.dateShift
          : number;
      }
    }
  }

  private store(style: number, value: CellValue, formula: string | number | undefined): void {
    const { rowStyles, columnStyles } = this.cells;
    const plain = style === 0 && columnStyles.length === 0 && !rowStyles.has(this.row);
    if (plain && value === null && formula === undefined) return;
    if (--this.book.cellsLeft < 0) throw badFile("tooLarge", "too-large");
    let { line } = this;
    if (!line) {
      line = { columns: [], values: [], styles: [], formulas: [] };
      this.line = line;
      this.cells.rows.set(this.row, line);
    }
    const { columns } = line;
    const last = columns[columns.length - 1];
    if (last === undefined || last < this.column) {
      columns.push(this.column);
      line.values.push(value);
      line.styles.push(style);
      line.formulas.push(formula);
      return;
    }
    // Cells out of order or twice do not happen in sound files; a few are put in order, the last one counts.
    if (++this.outOfOrder > 10000) throw badFile("damaged");
    const found = columns.findIndex((column) => column >= this.column);
    const same = columns[found] === this.column ? 1 : 0;
    columns.splice(found, same, this.column);
    line.values.splice(found, same, value);
    line.styles.splice(found, same, style);
    line.formulas.splice(found, same, formula);
  }
}
