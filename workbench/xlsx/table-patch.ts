import type { Book } from "./book.ts";
import { Edits, withAttribute } from "./edits.ts";
import type { PackageEdit } from "./package-edit.ts";
import type { SheetEdits } from "./sheet-edits.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";
import { escapeAttribute, escapeCharacters } from "./xml-text.ts";
import { child, childrenOf, parseXml } from "./xml-tree.ts";

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
