import type { UnreadCell } from "#core/domain/reading.ts";
import type { Message } from "#core/messages/message.ts";
import { isCellError, type CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";

const LONGEST = 80;

/** A cell that could not be used, with what stood there in short. */
export function unread(cell: CellRef, value: CellValue, reason: Message): UnreadCell {
  return { cell, found: shortText(value), reason };
}

/** What stands in a cell, at most 80 characters. */
export function shortText(value: CellValue): string {
  const found = isCellError(value) ? value.error : String(value ?? "");
  return found.length > LONGEST ? found.slice(0, LONGEST - 1) + "…" : found;
}
