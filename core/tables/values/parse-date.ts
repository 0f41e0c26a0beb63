import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import { EN_US, type WorkbookLocale } from "../../workbook/port.ts";
import type { Message } from "../../messages/message.ts";
import { readDateText } from "./date-text.ts";
import { foldSpaces, paragraphStart } from "./fold.ts";
import { saysMissing } from "./missing-words.ts";
import { isDateFormat } from "../../workbook/date-format.ts";
import { datePrecision } from "./number-format.ts";
import { serialOf } from "./serial.ts";
import { valuesSay } from "./says.ts";

export interface DateContext {
  /** Decides between day/month and month/day where both could be; en-US where not given. */
  readonly locale?: WorkbookLocale;
  /** The cell's number format, en-US form. */
  readonly format?: string;
  /** That of dates that name none: "Q2", "March", "1.4."; those are no dates where it is not known. */
  readonly year?: number | null;
}

export type ParsedDate =
  | {
      readonly kind: "date";
      /** Serial day number of the first day of the day, month, quarter or year. */
      readonly serial: number;
      readonly precision: DatePrecision;
    }
  | { readonly kind: "missing"; readonly reason: Message | null }
  | { readonly kind: "text"; readonly reason: Message };

export type DatePrecision = "day" | "month" | "quarter" | "year";

/** Plain numbers taken for days: 1955 to 2119. Those from 1900 to 2199 are years. */
const FIRST_SERIAL = 20000;
const LAST_SERIAL = 80000;

/**
 * Reads one cell as a date: a number with a date format (or one that can only be a day or a year), or text in any
 * form that people use: "31/03/2021", "Mar-21", "5. Mai 2020", "Q4 2020/21", "FY 2019/2020", "2020-21 (Q1)".
 */
export function parseDate(value: CellValue, context: DateContext = {}): ParsedDate {
  if (value === null || isBlank(value)) return { kind: "missing", reason: null };
  if (isCellError(value)) return { kind: "text", reason: valuesSay("isError", value.error) };
  if (typeof value === "boolean") return { kind: "text", reason: valuesSay("isYesNo") };
  if (typeof value === "number") return fromNumber(value, context.format ?? "");
  const start = paragraphStart(value);
  const shown = foldSpaces(start ?? value).slice(0, 80);
  const read = start === null ? readWithYear(value, context) : NO_DATE;
  if (read.kind === "date") {
    const serial = serialOf(read.year, read.month, read.day);
    if (serial !== null) return { kind: "date", serial, precision: read.precision };
    return { kind: "text", reason: valuesSay("noSuchDay", shown) };
  }
  if (saysMissing(value)) return { kind: "missing", reason: valuesSay("saysMissing", shown) };
  return {
    kind: "text",
    reason: read.kind === "several" ? valuesSay("severalDates", shown) : valuesSay("notDate", shown),
  };
}

const NO_DATE = { kind: "none" } as const;

function readWithYear(
  text: string,
  { locale = EN_US, year = null }: DateContext,
): ReturnType<typeof readDateText> {
  const read = readDateText(text, locale);
  if (read.kind !== "none" || year === null || text.length > LONGEST_WITHOUT_YEAR) return read;
  const told = readDateText(`${text} ${year}`, locale);
  // The year alone is what was added: the text said nothing.
  return told.kind === "date" && told.precision === "year" ? NO_DATE : told;
}

/** "2nd quarter", "mid September". */
const LONGEST_WITHOUT_YEAR = 24;

function fromNumber(value: number, format: string): ParsedDate {
  const day = Math.floor(value);
  if (isDateFormat(format) && value >= 1 && value < 2958466) {
    return { kind: "date", serial: day, precision: datePrecision(format) };
  }
  if (Number.isInteger(value) && value >= 1900 && value < 2200) {
    return { kind: "date", serial: serialOf(value, 1, 1) ?? 1, precision: "year" };
  }
  if (value >= FIRST_SERIAL && value < LAST_SERIAL) return { kind: "date", serial: day, precision: "day" };
  return { kind: "text", reason: valuesSay("numberNotDate", value) };
}
