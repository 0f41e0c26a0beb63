import type { CellContent } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { toInput } from "./cell-input.ts";
import type { Sheet } from "./services.ts";

/**
 * Writes a block in one call, after adding rows and columns where the sheet has too few.
 * @param formats number formats of the cells, row by row, as far as they are known
 */
export function writeContents(
  sheet: Sheet,
  range: RangeRef,
  contents: readonly (readonly CellContent[])[],
  locale: WorkbookLocale,
  formats: readonly (readonly string[])[] = [],
): void {
  makeRoom(sheet, range);
  const inputs = contents.map((line, i) =>
    line.map((content, j) => toInput(content, formats[i]?.[j] ?? "", locale)),
  );
  sheet.getRange(range.row + 1, range.column + 1, range.rows, range.columns).setValues(inputs);
}

/** A sheet has a fixed number of rows and columns until someone adds more. */
export function makeRoom(sheet: Sheet, range: RangeRef): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  const missingRows = range.row + range.rows - rows;
  const missingColumns = range.column + range.columns - columns;
  if (missingRows > 0) sheet.insertRowsAfter(rows, missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(columns, missingColumns);
}
