import type { NamedRange, TableOutline } from "#core/workbook/port.ts";
import { MOST_COLUMNS, MOST_ROWS } from "#core/workbook/sheet-size.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";
import { badFile } from "./bad-file.ts";
import { parseRange } from "./cell-reference.ts";
import { relationshipsOf, type Package, type Relationship } from "./package.ts";
import { child, childrenOf, isTrue, parseXml, textOf, type XmlElement } from "./xml-tree.ts";

/** Marks are kept as hidden defined names, so that spreadsheet programs move them with their cells. */
export const MARK_PREFIX = "_AlignScore.";

/** A sheet as the workbook part lists it. */
export interface BookSheet {
  readonly name: string;
  readonly part: string;
  /** False for chart sheets, dialogs and macro sheets, which have no cells. */
  readonly isWorksheet: boolean;
  readonly hidden: boolean;
  readonly relationships: readonly Relationship[];
  /** Its place in the workbook part's list. */
  readonly index: number;
}

export interface BookTable extends TableOutline {
  readonly part: string;
}

/** What the workbook part and the parts that it names say, cells aside. */
export interface Book {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly tables: readonly BookTable[];
  readonly names: readonly NamedRange[];
  /** What is printed of sheets, by name, where that is one rectangle. */
  readonly printAreas: ReadonlyMap<string, RangeRef>;
  readonly marks: Readonly<Record<string, RangeRef>>;
  /** Keys of marks whose cells are gone. */
  readonly deadMarks: readonly string[];
  readonly dates1904: boolean;
  /** Somebody signed the file; a change of any part breaks the signature. */
  readonly signed: boolean;
  /** Sheets may not be added, removed or renamed. */
  readonly locked: boolean;
}

/** @throws WorkbookError `bad-file` when there is no workbook in the package */
export function readBook(pack: Package): Book {
  const part = workbookPart(pack);
  const xml = pack.text(part);
  if (xml === undefined) throw badFile("notAWorkbook");
  const root = parseXml(xml);
  if (root.name !== "workbook") throw badFile("notAWorkbook");
  const relationships = pack.relationships(part);
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((element, index) =>
    readBookSheet(pack, relationships, element, index),
  );
  if (!sheets.some((sheet) => sheet.isWorksheet)) throw badFile("noSheets");
  const { names, marks, deadMarks } = readNames(xml, root);
  return {
    part,
    xml,
    root,
    relationships,
    sheets,
    tables: sheets.flatMap((sheet) => readTables(pack, sheet)),
    names,
    printAreas: readPrintAreas(xml, root, sheets),
    marks,
    deadMarks,
    dates1904: isTrue(child(root, "workbookPr")?.attribute("date1904")),
    signed: pack.relationships("").some(({ type }) => type === "origin"),
    locked: isTrue(child(root, "workbookProtection")?.attribute("lockStructure")),
  };
}

/** The main part, as the package's own relationships name it; "xl/workbook.xml" where they do not. */
function workbookPart(pack: Package): string {
  const named = pack.relationships("").find((each) => each.type === "officeDocument");
  if (named && pack.has(named.target)) return named.target;
  if (pack.has("xl/workbook.xml")) return "xl/workbook.xml";
  if (pack.has("xl/workbook.bin")) throw badFile("binaryExcel");
  if (pack.has("content.xml")) throw badFile("openDocument");
  throw badFile(pack.has("EncryptedPackage") ? "encrypted" : "notAWorkbook");
}

function readBookSheet(
  pack: Package,
  relationships: readonly Relationship[],
  element: XmlElement,
  index: number,
): BookSheet {
  const id = element.attribute("id");
  const link = relationships.find((each) => each.id === id);
  const part = link?.target ?? "";
  const isWorksheet = link?.type === "worksheet" && pack.has(part);
  return {
    name: element.attribute("name") ?? "",
    part,
    isWorksheet,
    hidden: /^(very)?hidden$/i.test(element.attribute("state") ?? ""),
    relationships: isWorksheet && pack.has(relationshipsOf(part)) ? pack.relationships(part) : [],
    index,
  };
}

function readTables(pack: Package, sheet: BookSheet): BookTable[] {
  const tables: BookTable[] = [];
  for (const { type, target } of sheet.relationships) {
    const xml = type === "table" ? pack.text(target) : undefined;
    if (xml === undefined) continue;
    const root = parseXml(xml);
    const range = parseRange(root.attribute("ref"), sheet.name);
    if (!range) continue;
    tables.push({
      name: root.attribute("displayName") ?? root.attribute("name") ?? "",
      range,
      hasHeader: root.attribute("headerRowCount") !== "0",
      hasTotals: Number(root.attribute("totalsRowCount") ?? 0) > 0,
      // What a query fills is laid out by the query.
      ...(root.attribute("tableType") !== undefined && { isFixed: true }),
      part: target,
    });
  }
  return tables;
}

function readNames(
  xml: string,
  root: XmlElement,
): { names: NamedRange[]; marks: Record<string, RangeRef>; deadMarks: string[] } {
  const names: NamedRange[] = [];
  const marks: Record<string, RangeRef> = {};
  const deadMarks: string[] = [];
  for (const element of childrenOf(child(root, "definedNames"), "definedName")) {
    const name = element.attribute("name") ?? "";
    const text = textOf(xml, element);
    const range = text.includes("!") ? parseAddress(text) : null;
    const fits = range && range.row + range.rows <= MOST_ROWS && range.column + range.columns <= MOST_COLUMNS;
    if (!fits || range.sheet.includes("[")) {
      if (name.startsWith(MARK_PREFIX)) deadMarks.push(name.slice(MARK_PREFIX.length));
      continue;
    }
    if (name.startsWith(MARK_PREFIX)) marks[name.slice(MARK_PREFIX.length)] = range;
    else if (!name.startsWith("_xlnm") && !isTrue(element.attribute("hidden"))) names.push({ name, range });
  }
  return { names, marks, deadMarks };
}

/** The name that programs keep for it, on its own sheet. */
export const PRINT_AREA = "_xlnm.Print_Area";

function readPrintAreas(
  xml: string,
  root: XmlElement,
  sheets: readonly BookSheet[],
): ReadonlyMap<string, RangeRef> {
  const areas = new Map<string, RangeRef>();
  for (const element of childrenOf(child(root, "definedNames"), "definedName")) {
    if (element.attribute("name") !== PRINT_AREA) continue;
    const sheet = sheets[Number(element.attribute("localSheetId"))]?.name;
    const range = parseAddress(textOf(xml, element));
    if (range && range.sheet === sheet) areas.set(sheet, range);
  }
  return areas;
}
