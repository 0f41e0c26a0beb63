import { marksTemplate } from "#core/tables/owned-sheets.ts";
import { SHEET_MARK } from "#core/workbook/ownership.ts";
import { addressOf, quoteSheet } from "#core/workbook/range.ts";
import type { Understanding } from "../understand.ts";

/**
 * What outside the add-in's own sheets and lines needs a sheet: the address of the first formula that names it, or a
 * defined name that stands for cells of it. Null where nothing does, so that the sheet may go without leaving #REF!.
 */
export function pointedTo(
  { outline, cells }: Pick<Understanding, "outline" | "cells">,
  sheet: string,
): string | null {
  const named = outline.names.find(({ range }) => range.sheet === sheet);
  if (named) return named.name;
  const own = Object.entries(outline.marks);
  const ownSheets = new Set(
    own.flatMap(([key, mark]) => (key.startsWith(SHEET_MARK) && !marksTemplate(key) ? [mark.sheet] : [])),
  );
  const plain = `${quoteSheet(sheet)}!`.toLowerCase();
  const quoted = `'${sheet.replace(/'/g, "''")}'!`.toLowerCase();
  for (const { range, formulas } of cells) {
    if (ownSheets.has(range.sheet)) continue;
    for (const [i, line] of formulas.entries()) {
      for (const [j, formula] of line.entries()) {
        const text = formula.toLowerCase();
        if (!text.includes(plain) && !text.includes(quoted)) continue;
        const [row, column] = [range.row + i, range.column + j];
        const ours = own.some(
          ([, mark]) =>
            mark.sheet === range.sheet &&
            row >= mark.row &&
            row < mark.row + mark.rows &&
            column >= mark.column &&
            column < mark.column + mark.columns,
        );
        if (!ours) return addressOf({ sheet: range.sheet, row, column });
      }
    }
  }
  return null;
}
