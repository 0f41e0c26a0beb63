import { isBlank } from "#core/workbook/cell.ts";
import type { WriteCells } from "#core/workbook/change-set.ts";
import { describeContent } from "#core/workbook/content.ts";
import { type RangeCells, WorkbookError } from "#core/workbook/port.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { Sheet } from "./services.ts";
import { sheetsSays } from "#sheets/says.ts";

type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;

/**
 * Refuses to write over cells (with the same words too) that hold more than their words: smart chips (a person, a file, a place), links, words
 * with looks of their own. A script can write only the words back, so that undo would lose the rest. Asked of Google
 * only where words are replaced that are not the add-in's: one call.
 * @param own what the add-in's marks lie over
 * @throws WorkbookError `protected` with the cell and what stands there
 */
export function checkRichCells(
  sheet: Sheet,
  { range }: WriteCells,
  { values, formulas }: RangeCells,
  own: readonly RangeRef[],
): void {
  const replaced = values.flatMap((line, i) =>
    line.flatMap((value, j) => {
      const place = { ...range, row: range.row + i, column: range.column + j, rows: 1, columns: 1 };
      const isTheirs = typeof value === "string" && !isBlank(value) && (formulas[i]?.[j] ?? "") === "";
      if (!isTheirs) return [];
      return own.some((mark) => overlaps(mark, place)) ? [] : [{ i, j, value, place }];
    }),
  );
  if (replaced.length === 0) return;
  const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
  const rich = sheet.getRange(range.row + 1, range.column + 1, values.length, columns).getRichTextValues();
  for (const { i, j, value, place } of replaced) {
    if (isPlain(rich[i]?.[j] ?? null)) continue;
    throw new WorkbookError("protected", sheetsSays("richCell", place, describeContent(value)), place);
  }
}

/** Words in one look without a link. Google says null of what is no text, and may say so of chips. */
function isPlain(text: Rich | null): boolean {
  if (!text) return false;
  return text.getLinkUrl() === null && text.getRuns().length < 2;
}
