import type { RangeRef } from "#core/workbook/range.ts";
import type { Book } from "./book.ts";
import { Edits, withAttribute } from "./edits.ts";
import type { PackageEdit } from "./package-edit.ts";
import type { SheetEdits } from "./sheet-edits.ts";
import { reachOf } from "./filter-reach.ts";
import { topElements } from "./layout-patch.ts";
import { parseRange } from "./cell-reference.ts";
import { squareReference } from "./square-reference.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";
import { escapeAttribute, escapeCharacters } from "./xml-text.ts";
import { child, childrenOf, parseXml, prefixOf } from "./xml-tree.ts";

/** A table keeps its column names itself, and Excel takes a header cell that differs for damage. */
export function patchTableHeaders(book: Book, sheet: XlsxSheet, edits: SheetEdits, edit: PackageEdit): void {
  for (const { part, range, hasHeader } of book.tables) {
    const line = hasHeader && range.sheet === sheet.name ? edits.cells.get(range.row) : undefined;
    if (!line) continue;
    const xml = edit.text(part) ?? "";
    const columns = childrenOf(child(parseXml(xml), "tableColumns"), "tableColumn");
    const patch = new Edits(xml);
    columns.forEach((column, i) => {
      const content = line.get(range.column + i)?.content;
      if (typeof content !== "string") return;
      const tag = xml.slice(column.start, column.innerStart);
      const name = escapeAttribute(escapeCharacters(content).replace(/\n/g, "_x000a_"));
      patch.replace(column.start, column.innerStart, withAttribute(tag, "name", name));
    });
    const next = patch.apply();
    if (next !== xml) edit.setText(part, next);
  }
}

type Marks = ReadonlyMap<string, RangeRef>;

/** Tables take the columns of results beside them in, and give those back that are gone. */
export function patchTableReach(book: Book, sheet: XlsxSheet, marks: Marks, edit: PackageEdit): void {
  for (const { part, range, hasHeader } of book.tables) {
    if (!hasHeader || range.sheet !== sheet.name) continue;
    const xml = edit.text(part) ?? "";
    const root = parseXml(xml);
    const next = reachIn(book, sheet, marks, range);
    const list = child(root, "tableColumns");
    // What a query fills is laid out by the query.
    if (next.columns === range.columns || !list || root.attribute("tableType") !== undefined) continue;
    const columns = childrenOf(list, "tableColumn");
    const kept = columns.slice(0, next.columns);
    const names = new Set(kept.map((column) => (column.attribute("name") ?? "").toLowerCase()));
    let id = columns.reduce((most, column) => Math.max(most, Number(column.attribute("id"))), 0);
    const tags = kept.map((column) => xml.slice(column.start, column.end));
    let clash = false;
    for (let column = range.column + kept.length; column < next.column + next.columns; column++) {
      const content = sheet.content(range.row, column);
      const text = typeof content === "string" ? content : "";
      // No two columns of a table have one name.
      if (names.has(text.toLowerCase())) clash = true;
      names.add(text.toLowerCase());
      const name = escapeAttribute(escapeCharacters(text).replace(/\n/g, "_x000a_"));
      tags.push(`<${prefixOf(xml, root)}tableColumn id="${++id}" name="${name}"/>`);
    }
    if (clash) continue;
    const patch = new Edits(xml);
    const retag = (
      { start, innerStart }: { start: number; innerStart: number },
      name: string,
      to: string,
    ) => {
      patch.replace(start, innerStart, withAttribute(xml.slice(start, innerStart), name, to));
    };
    retag(root, "ref", squareReference(next));
    const filter = child(root, "autoFilter");
    const filtered = parseRange(filter?.attribute("ref"), sheet.name);
    if (filter && filtered) retag(filter, "ref", squareReference({ ...filtered, columns: next.columns }));
    retag(list, "count", String(tags.length));
    patch.replace(list.innerStart, list.innerEnd, tags.join(""));
    edit.setText(part, patch.apply());
  }
}

/**
 * The sheet's own filter likewise.
 * @returns where it was and where it is now, for the hidden name that goes with it; null where it stays
 */
export function patchFilterReach(
  book: Book,
  sheet: XlsxSheet,
  marks: Marks,
  xml: string,
  edits: Edits,
): { readonly from: RangeRef; readonly to: RangeRef } | null {
  const found = topElements(xml)[0].find(({ name }) => name === "autoFilter");
  if (!found) return null;
  const text = xml.slice(found.start, found.end);
  const element = parseXml(text);
  const from = parseRange(element.attribute("ref"), sheet.name);
  const to = from && reachIn(book, sheet, marks, from);
  if (!from || !to || to.columns === from.columns) return null;
  const tag = withAttribute(text.slice(0, element.innerStart), "ref", squareReference(to));
  edits.replace(found.start, found.start + element.innerStart, tag);
  return { from, to };
}

function reachIn(book: Book, sheet: XlsxSheet, marks: Marks, range: RangeRef): RangeRef {
  return reachOf(range, Object.entries(book.marks), marks, (column) => sheet.content(range.row, column));
}
