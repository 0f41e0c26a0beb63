import type { UnreadCell } from "#core/domain/reading.ts";
import type { Texts } from "#core/messages/en.ts";
import { isCellError, type CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";

/** What the reader tells people: about tables, and about single cells. */
export type ReaderTexts = Pick<Texts, "tables" | "values">;

const LONGEST = 80;

/** A cell that could not be used, with what stood there in short. */
export function unread(cell: CellRef, value: CellValue, reason: string): UnreadCell {
  return { cell, found: shortText(value), reason };
}

/** What stands in a cell, at most 80 characters. */
export function shortText(value: CellValue): string {
  const found = isCellError(value) ? value.error : String(value ?? "");
  return found.length > LONGEST ? found.slice(0, LONGEST - 1) + "…" : found;
}
