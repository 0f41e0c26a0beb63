import { localeOf, withDecimal } from "#core/workbook/locale.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { Sheet, Spreadsheet } from "./services.ts";

/** How much of a sheet is looked at for a number that shows its decimal mark. */
const ROWS = 200;
const COLUMNS = 30;

/**
 * How the spreadsheet writes numbers: what is known of its locale, unless the cells themselves show otherwise. Google
 * formats them by the spreadsheet's own locale, so a number with decimals is proof. Three calls at most.
 */
export function localeOfSpreadsheet(spreadsheet: Spreadsheet, sheet: Sheet | null): WorkbookLocale {
  const known = localeOf(spreadsheet.getSpreadsheetLocale());
  const shown = sheet ? decimalShown(sheet) : null;
  return shown === null || shown === known.decimal ? known : withDecimal(known, shown);
}

/** The decimal mark of the first cells of a sheet; null where no number there has decimals. */
function decimalShown(sheet: Sheet): WorkbookLocale["decimal"] | null {
  const rows = Math.min(ROWS, sheet.getLastRow());
  const columns = Math.min(COLUMNS, sheet.getLastColumn());
  if (rows < 1 || columns < 1) return null;
  const cells = sheet.getRange(1, 1, rows, columns);
  const values: unknown[][] = cells.getValues();
  const places = values.flatMap((line, i) =>
    line.flatMap((value, j) => (hasDecimals(value) ? [{ i, j, value }] : [])),
  );
  if (places.length === 0) return null;
  const shown = cells.getDisplayValues();
  for (const { i, j, value } of places) {
    const mark = decimalMarkIn(shown[i]![j]!, value);
    if (mark) return mark;
  }
  return null;
}

function hasDecimals(value: unknown): value is number {
  return typeof value === "number" && !Number.isInteger(value) && Math.abs(value) < 1e12;
}

/**
 * The decimal mark in a number as it is shown: what stands before the last digits, if those are the number's decimals.
 * "1.200" for 1200.4 has none, and for 1.2 it has.
 */
export function decimalMarkIn(shown: string, value: number): WorkbookLocale["decimal"] | null {
  const [, before = "", mark, decimals = ""] = /^[^\d]*(.*\d)?([.,])(\d+)[^\d.,]*$/.exec(shown) ?? [];
  if (mark !== "." && mark !== ",") return null;
  const digits = before.replace(/\D/g, "") + decimals;
  const size = Math.abs(value) * (shown.includes("%") ? 100 : 1);
  // Rounded to so many decimals the number has just these digits; with none, it would have others.
  return Number(digits) === Math.round(size * 10 ** decimals.length) ? mark : null;
}
