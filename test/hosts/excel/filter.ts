import { isCellError, isFormula, type CellContent } from "#core/workbook/cell.ts";
import { shiftFormula } from "#core/workbook/shift-formula.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { FakeBook, FakeSheet } from "./book.ts";

/** Shows and hides the rows of a sheet's filter by what it goes by. */
export function hideFiltered(book: FakeBook, sheet: FakeSheet): void {
  const { filter } = sheet;
  if (!filter) return;
  const { row: top, column: left, rows } = filter.range;
  for (let row = top + 1; row < top + rows; row++) {
    const shown = filter.criteria.every((criteria, i) => {
      const value = book.shown(sheet, row, left + i);
      const text = isCellError(value) ? value.error : String(value ?? "");
      return !criteria?.values || criteria.values.includes(text);
    });
    if (shown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

/** A filter that goes shows its rows again. */
export function showAll({ filter, hiddenRows }: FakeSheet): void {
  if (!filter) return;
  const { row, rows } = filter.range;
  for (let i = 0; i < rows; i++) hiddenRows.delete(row + i);
}

/** A person sorts a table or a filtered range: its rows change places, and nothing beside it does. */
export function sortList(
  book: FakeBook,
  list: RangeRef,
  order: (a: readonly CellContent[], b: readonly CellContent[]) => number,
): void {
  const sheet = book.sheets.find(({ name }) => name === list.sheet)!;
  const totals = book.tables.some(({ range, showTotals }) => showTotals && range.row === list.row);
  const body = Array.from({ length: list.rows - 1 - (totals ? 1 : 0) }, (_, i) => list.row + 1 + i);
  const lines = body.map((row) =>
    Array.from({ length: list.columns }, (_, j): CellContent => {
      const cell = sheet.at(row, list.column + j);
      return cell?.formula ? { formula: cell.formula } : (cell?.value ?? null);
    }),
  );
  // References within the row stay within it.
  const moved = (content: CellContent, rows: number): CellContent =>
    isFormula(content) ? { formula: shiftFormula(content.formula, rows, 0) } : content;
  const from = new Map(lines.map((line, i) => [line, i]));
  lines.sort(order).forEach((line, i) => {
    line.forEach((content, j) => {
      book.put(sheet, body[i]!, list.column + j, moved(content, i - from.get(line)!));
    });
  });
}
