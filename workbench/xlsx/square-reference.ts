import { cellAddress, type RangeRef } from "#core/workbook/range.ts";

/** A range as attributes of a sheet's parts have it: "A1:D9", "A1" for a single cell, without the sheet. */
export function squareReference(range: RangeRef): string {
  const last = cellAddress({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 });
  const first = cellAddress(range);
  return first === last ? first : `${first}:${last}`;
}
