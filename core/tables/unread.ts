import type { UnreadCell } from "#core/domain/reading.ts";
import { isCellError, type CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";

const LONGEST = 80;

/** A cell that could not be used, with what stood there in short. */
export function unread(cell: CellRef, value: CellValue, reason: string): UnreadCell {
  const found = isCellError(value) ? value.error : String(value ?? "");
  return { cell, found: found.length > LONGEST ? found.slice(0, LONGEST - 1) + "…" : found, reason };
}
