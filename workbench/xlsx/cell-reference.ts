import { MOST_COLUMNS, MOST_ROWS } from "#core/workbook/sheet-size.ts";
import { parseAddress, type RangeRef } from "#core/workbook/range.ts";

/** "B3" as zero-based row and column, without making objects: `column * 2 ** 21 + row`; -1 when it is none. */
export function packReference(reference: string): number {
  let column = 0;
  let row = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > MOST_ROWS) return -1;
  }
  if (column < 1 || column > MOST_COLUMNS || row < 1) return -1;
  return (column - 1) * ROW_SPAN + row - 1;
}

const ROW_SPAN = 2 ** 21;

export function rowOf(packed: number): number {
  return packed % ROW_SPAN;
}

export function columnOf(packed: number): number {
  return Math.floor(packed / ROW_SPAN);
}

/** "B3:C4" on a sheet, or null when it is no rectangle within a sheet. */
export function parseRange(text: string | undefined, sheet: string): RangeRef | null {
  const range = text === undefined || text.includes("!") ? null : parseAddress(text, sheet);
  if (!range) return null;
  const fits = range.row + range.rows <= MOST_ROWS && range.column + range.columns <= MOST_COLUMNS;
  return fits ? range : null;
}
