import type { RangeRef } from "#core/workbook/range.ts";
import { badFile } from "./bad-file.ts";
import { isArrayFormula, type CellXmlContext } from "./cell-xml.ts";
import { chartXml } from "./chart-xml.ts";
import { drawingXml } from "./drawing-xml.ts";
import { Edits } from "./edits.ts";
import { patchLayout } from "./layout-patch.ts";
import { LIMITS } from "./limits.ts";
import { PackageEdit } from "./package-edit.ts";
import { newSheetXml } from "./page-xml.ts";
import { orphanedBy } from "./orphans.ts";
import { RaisedRows } from "./raised-rows.ts";
import { readSettings, settingsXml } from "./settings-part.ts";
import { lowerRows, wrappedHeights } from "./row-heights.ts";
import { editsOf, type SheetEdits } from "./sheet-edits.ts";
import { patchCells } from "./sheet-patch.ts";
import { findSpillMetadata, spillMetadataXml } from "./spill-metadata.ts";
import { emptyStyles, StylePatch } from "./style-patch.ts";
import { patchFilterReach, patchTableHeaders, patchTableReach } from "./table-patch.ts";
import { patchWorkbook, withFilterNames, type SavedSheetEntry } from "./workbook-patch.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";
import type { XlsxWorkbook } from "./xlsx-workbook.ts";
import { parseXml, prefixOf } from "./xml-tree.ts";

const DRAWINGML = "application/vnd.openxmlformats-officedocument.drawingml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** See `XlsxWorkbook.save`. */
export function saveWorkbook(workbook: XlsxWorkbook): Uint8Array {
  return new Saver(workbook).save();
}

class Saver {
  private readonly edit: PackageEdit;
  private readonly styles: StylePatch;
  private readonly namespace: string;
  /** The file uses the strict namespaces. */
  private readonly strict: boolean;
  private readonly stylesPart: string | undefined;
  private readonly raised: RaisedRows;
  private touched = false;
  private recalculate = false;
  private formulasChanged = false;
  /** Filters of sheets that reach further now, or less far. */
  private readonly filters: { readonly from: RangeRef; readonly to: RangeRef }[] = [];

  constructor(private readonly workbook: XlsxWorkbook) {
    const { book, pack } = workbook;
    const prefix = prefixOf(book.xml, book.root).replace(":", "");
    const declared = new RegExp(`xmlns${prefix === "" ? "" : `:${prefix}`}\\s*=\\s*["']([^"']*)`);
    this.namespace =
      declared.exec(book.xml.slice(book.root.start, book.root.innerStart))?.[1] ??
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    this.strict = this.namespace.includes("purl.oclc.org");
    this.edit = new PackageEdit(pack, this.strict);
    this.raised = new RaisedRows(readSettings(pack, book.relationships)?.settings ?? {});
    this.stylesPart = book.relationships.find((each) => each.type === "styles")?.target;
    const xml = workbook.styles.xml ?? emptyStyles(this.namespace, stylesInUse(workbook));
    this.styles = new StylePatch(xml, workbook.styles);
  }

  save(): Uint8Array {
    const { workbook, edit } = this;
    const { book } = workbook;
    const list = this.saveSheets();
    this.saveStyles();
    this.saveSettings();
    this.dropSpillMetadata();
    if (this.formulasChanged || list) this.dropCalcChain();
    const prints = workbook.sheets.flatMap(({ name, source, layout }) =>
      source === null && layout.page?.print ? [{ name, print: layout.page.print }] : [],
    );
    const { marks, deadMarks, printAreas } = workbook;
    const changes = { sheets: list, marks, deadMarks, recalculate: this.recalculate, prints, printAreas };
    const xml = withFilterNames(patchWorkbook(book, changes), this.filters);
    if (xml !== book.xml) {
      this.touched = true;
      edit.setText(book.part, xml);
    }
    return this.touched ? edit.write() : workbook.file.slice();
  }

  /** Writes changed and new sheets, drops removed ones. @returns the new list of sheets, null when it is the old */
  private saveSheets(): SavedSheetEntry[] | null {
    const { workbook, edit } = this;
    const { book } = workbook;
    for (const source of book.sheets) {
      if (!source.isWorksheet || workbook.sheets.some((sheet) => sheet.source === source)) continue;
      this.touched = true;
      for (const part of orphanedBy(workbook.pack, book, source)) edit.dropPart(part, source.part);
      edit.dropPart(source.part, book.part);
    }
    const list: SavedSheetEntry[] = book.sheets
      .filter((source) => !source.isWorksheet || workbook.sheets.some((sheet) => sheet.source === source))
      .map(({ index }) => ({ index }));
    const before = list.length;
    workbook.sheets.forEach((sheet, i) => {
      if (sheet.source) this.saveSheet(sheet, sheet.source.part);
      else {
        const previous = workbook.sheets[i - 1];
        const entry = { name: sheet.name, relationship: this.addSheet(sheet), hidden: sheet.hidden };
        const after = list.findIndex((each) =>
          "index" in each ? each.index === previous?.source?.index : each.name === previous?.name,
        );
        if (i === workbook.sheets.length - 1) list.push(entry);
        else list.splice(after + 1, 0, entry);
      }
    });
    return list.length === before && before === book.sheets.length ? null : list;
  }

  private addSheet(sheet: XlsxSheet): string {
    const folder = this.workbook.book.part.replace(/[^/]*$/, "");
    const part = this.edit.freeName(`${folder}worksheets/sheet#.xml`);
    const drawing = sheet.layout.charts.length === 0 ? null : this.addDrawing(sheet, part);
    const skeleton = newSheetXml(this.namespace, this.strict, sheet.layout, drawing);
    const xml = this.patched(sheet, skeleton, editsOf(sheet));
    this.touched = true;
    return this.edit.addPart(part, xml, `${SPREADSHEET}.worksheet+xml`, this.workbook.book.part, "worksheet");
  }

  /** The charts of a new sheet. @returns the id of the sheet's relationship to its drawing */
  private addDrawing(sheet: XlsxSheet, sheetPart: string): string {
    const folder = this.workbook.book.part.replace(/[^/]*$/, "");
    const drawing = this.edit.freeName(`${folder}drawings/drawing#.xml`);
    const charts = sheet.layout.charts.map((change) => {
      const part = this.edit.freeName(`${folder}charts/chart#.xml`);
      const data = this.workbook.sheets.find(({ name }) => name === change.data.sheet);
      const xml = chartXml(change, (row, column) => data?.content(row, column) ?? null);
      return { change, id: this.edit.addPart(part, xml, `${DRAWINGML}.chart+xml`, drawing, "chart") };
    });
    const xml = drawingXml(charts, this.strict);
    const type = "application/vnd.openxmlformats-officedocument.drawing+xml";
    return this.edit.addPart(drawing, xml, type, sheetPart, "drawing");
  }

  private saveSheet(sheet: XlsxSheet, part: string): void {
    const edits = editsOf(sheet);
    const reached = reaches(this.workbook, sheet);
    const old =
      edits.cells.size > 0 || reached || hasLayout(sheet) ? this.workbook.pack.entry(part) : undefined;
    if (!old) return;
    const text = this.workbook.pack.textAgain(part, LIMITS.sheet);
    const xml = this.patched(sheet, text, edits);
    if (xml === text && !reached) return;
    this.touched = true;
    if (xml !== text) this.edit.setText(part, xml);
    patchTableHeaders(this.workbook.book, sheet, edits, this.edit);
    patchTableReach(this.workbook.book, sheet, this.workbook.lists, this.edit);
  }

  private patched(sheet: XlsxSheet, xml: string, changes: SheetEdits): string {
    const { workbook } = this;
    if (changes.contentsChanged) this.recalculate = true;
    if (changes.formulasChanged) this.formulasChanged = true;
    const edits = new Edits(xml);
    const prefix = rootPrefix(xml);
    const context: CellXmlContext = {
      prefix,
      styleIndex: (style) => this.styles.index(style),
      dateShift: (style) => (workbook.book.dates1904 && workbook.styles.isDate(style) ? 1462 : 0),
      isOwnFunction: workbook.options.isOwnFunction,
      heights: new Map(sheet.layout.page?.heights.map(({ row, points }) => [row, points]) ?? []),
      leastHeights: wrappedHeights(sheet, workbook.styles, xml),
      lowerRows: lowerRows(sheet),
      raised: this.raised,
      spillMetadata: hasArrays(changes, workbook.options.isOwnFunction) ? this.spillMetadata() : null,
    };
    patchCells(xml, sheet, changes.cells, context, edits);
    patchLayout(xml, sheet.layout, prefix, (rule) => this.styles.ruleIndex(rule), edits);
    const filter = patchFilterReach(sheet, workbook.lists, xml, edits);
    if (filter) this.filters.push(filter);
    return edits.apply();
  }

  /** Finds or makes the metadata that spilling formulas refer to. */
  private spillMetadata(): number | null {
    const { book } = this.workbook;
    if (this.metadata !== undefined) return this.metadata;
    const part = book.relationships.find((each) => each.type === "sheetMetadata")?.target;
    const old = part === undefined ? undefined : this.workbook.pack.text(part);
    this.metadata = old === undefined ? 1 : findSpillMetadata(old);
    if (old === undefined) {
      const name = this.edit.freeName(`${book.part.replace(/[^/]*$/, "")}metadata#.xml`);
      const xml = spillMetadataXml(this.namespace);
      this.edit.addPart(name, xml, `${SPREADSHEET}.sheetMetadata+xml`, book.part, "sheetMetadata");
    }
    return this.metadata;
  }

  private metadata: number | null | undefined;

  /** Takes the metadata of our own writing away again once no cell refers to it. */
  private dropSpillMetadata(): void {
    const { book, pack } = this.workbook;
    const part = book.relationships.find((each) => each.type === "sheetMetadata")?.target;
    if (part === undefined || this.metadata !== undefined || !this.touched) return;
    const used = this.workbook.sheets.some((sheet) =>
      sheet.base.withMetadata.some(({ row, column }) => !sheet.contents.get(row)?.has(column)),
    );
    if (!used && pack.text(part) === spillMetadataXml(this.namespace)) this.edit.dropPart(part, book.part);
  }

  private saveStyles(): void {
    if (!this.styles.changed) return;
    const { workbook } = this;
    const { book } = workbook;
    const xml = this.styles.apply();
    const { stylesPart: part, edit } = this;
    if (part !== undefined && workbook.pack.has(part)) {
      edit.setText(part, xml);
      return;
    }
    // A relationship that leads nowhere goes; the new one leads to the name that some programs take for granted.
    if (part !== undefined) edit.dropPart(part, book.part);
    const folder = book.part.replace(/[^/]*$/, "");
    const usual = `${folder}styles.xml`;
    const name = edit.isFree(usual) ? usual : edit.freeName(`${folder}styles#.xml`);
    edit.addPart(name, xml, `${SPREADSHEET}.styles+xml`, book.part, "styles");
  }

  private saveSettings(): void {
    const { book, pack } = this.workbook;
    const settings = new Map(this.workbook.settings);
    this.raised.keepIn(
      settings,
      this.workbook.sheets.map(({ name }) => name),
    );
    const old = readSettings(pack, book.relationships);
    const before = JSON.stringify(Object.entries(old?.settings ?? {}));
    if (before === JSON.stringify([...settings])) return;
    this.touched = true;
    const xml = settingsXml(settings);
    if (old && settings.size === 0) this.edit.dropPart(old.part, book.part);
    else if (old) this.edit.setText(old.part, xml);
    else
      this.edit.addPart(
        this.edit.freeName("customXml/item#.xml"),
        xml,
        "application/xml",
        book.part,
        "customXml",
      );
  }

  /** The order of calculation is Excel's own note; it makes a new one when there is none. */
  private dropCalcChain(): void {
    const { book } = this.workbook;
    const chain = book.relationships.find((each) => each.type === "calcChain");
    if (chain) this.edit.dropPart(chain.target, book.part);
  }
}

/** One past the highest style that a cell of the file refers to. */
function stylesInUse(workbook: XlsxWorkbook): number {
  let most = 1;
  for (const source of workbook.book.sheets) {
    if (!source.isWorksheet) continue;
    for (const { styles } of workbook.baseCells(source).rows.values()) {
      for (const style of styles) if (style < MOST_STYLES) most = Math.max(most, style + 1);
    }
  }
  return most;
}

/** More than spreadsheet programs keep (Excel: 65,490). */
const MOST_STYLES = 65_536;

function hasLayout(sheet: XlsxSheet): boolean {
  const { widths, frozenRows, colours, lists } = sheet.layout;
  return Object.keys(widths).length + colours.length + lists.length > 0 || frozenRows !== null;
}

/** Whether a table or the filter of the sheet reaches further now, or less far. */
function reaches({ book, lists }: XlsxWorkbook, { name, base }: XlsxSheet): boolean {
  const moved = book.tables.some(
    ({ part, range }) =>
      range.sheet === name &&
      lists.tables.some((table) => table.part === part && table.range.columns !== range.columns),
  );
  return moved || (base.filter !== null && lists.filterOn(name)?.columns !== base.filter.columns);
}

function hasArrays(changes: SheetEdits, isOwn: CellXmlContext["isOwnFunction"]): boolean {
  for (const line of changes.cells.values()) {
    for (const { content } of line.values())
      if (content !== undefined && isArrayFormula(content, isOwn)) return true;
  }
  return false;
}

/** The prefix of a sheet's root, found without reading all of it. */
function rootPrefix(xml: string): string {
  const at = xml.search(/<(?![?!])/);
  const end = xml.indexOf(">", at);
  if (at < 0 || end < 0) throw badFile("damaged");
  const tag = xml.slice(at, end).replace(/\/$/, "");
  return prefixOf(`${tag}/>`, parseXml(`${tag}/>`));
}
