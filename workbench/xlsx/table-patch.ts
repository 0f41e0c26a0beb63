import type { RangeRef } from "#core/workbook/range.ts";
import type { Book } from "./book.ts";
import { Edits, withAttribute } from "./edits.ts";
import type { PackageEdit } from "./package-edit.ts";
import type { SheetEdits } from "./sheet-edits.ts";
import { topElements } from "./layout-patch.ts";
import { parseRange } from "./cell-reference.ts";
import { squareReference } from "./square-reference.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";
import { escapeAttribute, escapeCharacters } from "./xml-text.ts";
import { child, childrenOf, parseXml, prefixOf, type XmlElement } from "./xml-tree.ts";
import type { SortableLists } from "./sortable-lists.ts";

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

/** Tables that reach further now get columns named as their header cells; those that reach less far lose some. */
export function patchTableReach(book: Book, sheet: XlsxSheet, lists: SortableLists, edit: PackageEdit): void {
  for (const { part, range } of book.tables) {
    const next = lists.tables.find((table) => table.part === part)?.range;
    if (range.sheet !== sheet.name || !next || next.columns === range.columns) continue;
    const xml = edit.text(part) ?? "";
    const root = parseXml(xml);
    const list = child(root, "tableColumns");
    if (!list) continue;
    const columns = childrenOf(list, "tableColumn");
    const tags = columns.slice(0, next.columns).map((column) => xml.slice(column.start, column.end));
    let id = columns.reduce((most, column) => Math.max(most, Number(column.attribute("id"))), 0);
    for (let i = tags.length; i < next.columns; i++) {
      const content = sheet.content(range.row, range.column + i);
      const text = typeof content === "string" ? content : `Column${i + 1}`;
      const name = escapeAttribute(escapeCharacters(text).replace(/\n/g, "_x000a_"));
      tags.push(`<${prefixOf(xml, root)}tableColumn id="${++id}" name="${name}"/>`);
    }
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
    if (filter && filtered) {
      retag(filter, "ref", squareReference({ ...filtered, columns: next.columns }));
      dropColumnsFrom(filter, next.columns, patch);
    }
    retag(list, "count", String(tags.length));
    patch.replace(list.innerStart, list.innerEnd, tags.join(""));
    edit.setText(part, patch.apply());
  }
}

/** What went by columns that are the filter's no more goes with them. */
function dropColumnsFrom(filter: XmlElement, columns: number, patch: Edits): void {
  for (const column of childrenOf(filter, "filterColumn")) {
    if (Number(column.attribute("colId")) >= columns) patch.replace(column.start, column.end, "");
  }
}

/**
 * The sheet's own filter likewise.
 * @returns where it was and where it is now, for the hidden name that goes with it; null where it stays
 */
export function patchFilterReach(
  sheet: XlsxSheet,
  lists: SortableLists,
  xml: string,
  edits: Edits,
): { readonly from: RangeRef; readonly to: RangeRef } | null {
  const [from, to] = [sheet.base.filter, lists.filterOn(sheet.name)];
  if (!from || !to || !sheet.source || to.columns === from.columns) return null;
  const found = topElements(xml)[0].find(({ name }) => name === "autoFilter");
  if (!found) return null;
  const text = xml.slice(found.start, found.end);
  const element = parseXml(text);
  const patch = new Edits(text);
  const tag = withAttribute(text.slice(0, element.innerStart), "ref", squareReference(to));
  patch.replace(0, element.innerStart, tag);
  dropColumnsFrom(element, to.columns, patch);
  edits.replace(found.start, found.end, patch.apply());
  return { from, to };
}
