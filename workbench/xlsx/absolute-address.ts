import { addressOf, cellAddress, type RangeRef } from "#core/workbook/range.ts";

/** `Plan!$C$1:$C$3`: with dollar signs, so that it means the same from every cell. */
export function absoluteAddress(range: RangeRef): string {
  const dollars = (cell: { row: number; column: number }) =>
    cellAddress(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const last = { row: range.row + range.rows - 1, column: range.column + range.columns - 1 };
  const one = range.rows === 1 && range.columns === 1;
  return `${sheetOf(range)}!${dollars(range)}${one ? "" : `:${dollars(last)}`}`;
}

/** `Plan!$4:$4` */
export function absoluteRows(sheet: string, row: number, rows = 1): string {
  return `${sheetOf({ sheet, row, column: 0, rows: 1, columns: 1 })}!$${row + 1}:$${row + rows}`;
}

function sheetOf(range: RangeRef): string {
  return addressOf({ ...range, rows: 1, columns: 1 }).replace(/![^!]*$/, "");
}
