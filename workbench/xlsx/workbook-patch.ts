import type { PrintSetup } from "#core/workbook/look-changes.ts";
import { parseAddress, quoteSheet, sameRange, type RangeRef } from "#core/workbook/range.ts";
import { absoluteAddress, absoluteRows } from "./absolute-address.ts";
import { MARK_PREFIX, PRINT_AREA, type Book } from "./book.ts";
import { Edits, withAttribute } from "./edits.ts";
import { insertChild, WORKBOOK_ORDER } from "./element-order.ts";
import { relationshipsNamespace } from "./package.ts";
import { escapeAttribute, escapeXml, unescapeXml } from "./xml-text.ts";
import { child, childrenOf, descendants, prefixOf, textOf, type XmlElement } from "./xml-tree.ts";

/** A sheet of the saved workbook: one of the file by its place there, or a new one with its relationship's id. */
export type SavedSheetEntry =
  | { readonly index: number }
  | { readonly name: string; readonly relationship: string; readonly hidden: boolean };

export interface WorkbookChanges {
  /** Null when the list of sheets stays as it is. */
  readonly sheets: readonly SavedSheetEntry[] | null;
  readonly marks: ReadonlyMap<string, RangeRef>;
  /** New sheets that are printed in a way of their own. */
  readonly prints: readonly { readonly name: string; readonly print: PrintSetup }[];
  /** What is printed of the file's sheets, by name. */
  readonly printAreas: ReadonlyMap<string, RangeRef>;
  /** Marks whose cells are gone and that nobody has set anew or taken away. */
  readonly deadMarks: ReadonlySet<string>;
  /** Ask the spreadsheet program to calculate everything when it opens the file. */
  readonly recalculate: boolean;
}

/** The workbook part with these changes made; the same text when there are none. */
export function patchWorkbook(book: Book, changes: WorkbookChanges): string {
  const edits = new Edits(book.xml);
  const prefix = prefixOf(book.xml, book.root);
  if (changes.sheets) patchSheets(book, changes.sheets, prefix, edits);
  patchNames(book, changes, prefix, edits);
  if (changes.recalculate) {
    const calc = child(book.root, "calcPr");
    if (!calc)
      insertChild(edits, book.root, "calcPr", WORKBOOK_ORDER, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
    else {
      const tag = book.xml.slice(calc.start, calc.innerStart);
      edits.replace(calc.start, calc.innerStart, withAttribute(tag, "fullCalcOnLoad", "1"));
    }
  }
  return edits.apply();
}

function patchSheets(book: Book, sheets: readonly SavedSheetEntry[], prefix: string, edits: Edits): void {
  const list = child(book.root, "sheets")!;
  const old = childrenOf(list, "sheet");
  let highest = Math.max(0, ...old.map((element) => Number(element.attribute("sheetId")) || 0));
  // The relationships' prefix where the root declares one; else the new element declares its own.
  const rootTag = book.xml.slice(book.root.start, book.root.innerStart);
  const declared = /xmlns:([\w.-]+)\s*=\s*["'][^"']*\/officeDocument(?:\/2006)?\/relationships["']/.exec(
    rootTag,
  )?.[1];
  const strict = rootTag.includes("purl.oclc.org/ooxml/spreadsheetml");
  const relation = declared ?? `xmlns:r="${relationshipsNamespace(strict)}" r`;
  const items = sheets.map((sheet) => {
    if ("index" in sheet) return book.xml.slice(old[sheet.index]!.start, old[sheet.index]!.end);
    const name = escapeAttribute(sheet.name);
    return `<${prefix}sheet name="${name}" sheetId="${++highest}"${sheet.hidden ? ' state="hidden"' : ""} ${relation}:id="${sheet.relationship}"/>`;
  });
  edits.replace(list.innerStart, list.innerEnd, items.join(""));
  for (const view of descendants(book.root, "workbookView")) {
    let tag = book.xml.slice(view.start, view.innerStart);
    for (const name of ["activeTab", "firstSheet"]) {
      const before = view.attribute(name);
      if (before === undefined) continue;
      const now = newIndex(sheets, Number(before));
      tag = withAttribute(tag, name, String(now ?? 0));
    }
    if (tag !== book.xml.slice(view.start, view.innerStart)) edits.replace(view.start, view.innerStart, tag);
  }
}

/** Where a sheet of the file stands in the saved list; null when it was removed. */
function newIndex(sheets: readonly SavedSheetEntry[], before: number): number | null {
  const index = sheets.findIndex((sheet) => "index" in sheet && sheet.index === before);
  return index < 0 ? null : index;
}

/** Marks are hidden defined names; names that belong to a sheet say which by its number, which may have changed. */
function patchNames(book: Book, changes: WorkbookChanges, prefix: string, edits: Edits): void {
  const list = child(book.root, "definedNames");
  const elements = childrenOf(list, "definedName");
  const left = new Map(changes.marks);
  const kept: string[] = [];
  let changed = false;
  const removed = changes.sheets
    ? book.sheets.filter(({ index }) => newIndex(changes.sheets!, index) === null).map(({ name }) => name)
    : [];
  for (const element of elements) {
    const next = nameAfter(book, element, changes, left, removed);
    if (next !== book.xml.slice(element.start, element.end)) changed = true;
    kept.push(next);
  }
  for (const [key, range] of left) {
    const name = `name="${MARK_PREFIX}${key}"`;
    kept.push(
      `<${prefix}definedName ${name} hidden="1">${escapeXml(absoluteAddress(range))}</${prefix}definedName>`,
    );
    changed = true;
  }
  for (const { name, print } of changes.prints) {
    const local = changes.sheets?.findIndex((sheet) => "name" in sheet && sheet.name === name) ?? -1;
    if (local < 0) continue;
    const add = (key: string, text: string): void => {
      const tag = `${prefix}definedName`;
      kept.push(`<${tag} name="_xlnm.${key}" localSheetId="${local}">${escapeXml(text)}</${tag}>`);
    };
    if (print.area) add("Print_Area", absoluteAddress(print.area));
    if (print.repeatRow !== null) add("Print_Titles", absoluteRows(name, print.repeatRow));
    changed = true;
  }
  if (!changed) return;
  const items = kept.join("");
  if (!list) {
    const xml = `<${prefix}definedNames>${items}</${prefix}definedNames>`;
    insertChild(edits, book.root, "definedNames", WORKBOOK_ORDER, xml);
  } else if (items === "") edits.replace(list.start, list.end, "");
  else {
    const open = book.xml.slice(list.start, list.innerStart).replace(/\s*\/>$/, ">");
    edits.replace(list.start, list.end, `${open}${items}</${prefix}definedNames>`);
  }
}

/** A defined name as it reads in the saved file; "" when it goes. Marks that it settles are taken off `left`. */
function nameAfter(
  book: Book,
  element: XmlElement,
  changes: WorkbookChanges,
  left: Map<string, RangeRef>,
  removed: readonly string[],
): string {
  const raw = book.xml.slice(element.start, element.end);
  const name = element.attribute("name") ?? "";
  const key = name.startsWith(MARK_PREFIX) ? name.slice(MARK_PREFIX.length) : null;
  const before = key === null ? undefined : book.marks[key];
  if (key !== null && before) {
    const now = left.get(key);
    left.delete(key);
    if (now && sameRange(now, before)) return raw;
    return now
      ? raw.slice(0, element.innerStart - element.start) + replaceText(raw, absoluteAddress(now))
      : "";
  }
  if (key !== null && !changes.deadMarks.has(key)) return "";
  const local = element.attribute("localSheetId");
  if (local !== undefined) {
    const tag = raw.slice(0, element.innerStart - element.start);
    const printed = name === PRINT_AREA ? printedAfter(book, Number(local), changes) : null;
    const rest = printed ? replaceText(raw, absoluteAddress(printed)) : raw.slice(tag.length);
    if (!changes.sheets) return tag + rest;
    const now = newIndex(changes.sheets, Number(local));
    return now === null ? "" : withAttribute(tag, "localSheetId", String(now)) + rest;
  }
  if (!changes.sheets) return raw;
  const text = textOf(book.xml, element);
  const dangling = removed.some(
    (sheet) => text.startsWith(`${quoteSheet(sheet)}!`) || text.startsWith(`'${sheet}'!`),
  );
  return dangling ? raw.slice(0, element.innerStart - element.start) + replaceText(raw, "#REF!") : raw;
}

/** What is printed of that sheet from now on; null where that is as it was. */
function printedAfter(book: Book, sheet: number, { printAreas }: WorkbookChanges): RangeRef | null {
  const name = book.sheets[sheet]?.name ?? "";
  const [before, now] = [book.printAreas.get(name), printAreas.get(name)];
  return before && now && !sameRange(before, now) ? now : null;
}

/** New text and the old closing tag. */
function replaceText(raw: string, text: string): string {
  return escapeXml(text) + raw.slice(raw.lastIndexOf("</"));
}

/** Programs keep beside a sheet's filter a hidden name for its cells, which has to agree with it. */
export function withFilterNames(
  xml: string,
  filters: readonly { readonly from: RangeRef; readonly to: RangeRef }[],
): string {
  if (filters.length === 0) return xml;
  const name = /(<(?:[\w.-]+:)?definedName\b[^>]*\bname="_xlnm\._FilterDatabase"[^>]*>)([^<]*)/g;
  return xml.replace(name, (whole, tag: string, text: string) => {
    const address = unescapeXml(text);
    const range = parseAddress(address);
    const found = range && filters.find(({ from }) => sameRange(from, range));
    if (!found) return whole;
    // The sheet stays as it is written there, in quotes or not.
    const to = absoluteAddress(found.to);
    return tag + escapeXml(address.slice(0, address.lastIndexOf("!")) + to.slice(to.lastIndexOf("!")));
  });
}
