import { isCellError } from "#core/workbook/cell.ts";
import type { FakeBook, FakeTable } from "./book.ts";

/**
 * A table's header cells hold texts, each another: Excel fills one that is blank with "Column" and a number, makes text
 * of a number, and puts a number behind a text that is there already (Microsoft Support, "Overview of Excel tables").
 */
export function nameColumns(book: FakeBook, { range }: FakeTable): void {
  const sheet = book.sheets.find(({ name }) => name === range.sheet)!;
  const taken = new Set<string>();
  for (let column = range.column; column < range.column + range.columns; column++) {
    const shown = book.shown(sheet, range.row, column);
    const text = isCellError(shown) ? shown.error : String(shown ?? "");
    const wanted = text === "" ? `Column${column - range.column + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + String(number);
    taken.add(name.toLowerCase());
    if (name !== shown) book.put(sheet, range.row, column, name);
  }
}
