import type { WorkbookLocale } from "../../workbook/port.ts";
import { lazily } from "../../lazily.ts";
import { foldText } from "./fold.ts";
import { daysInMonth } from "./serial.ts";
import { DATE_FILLERS, FISCAL_WORDS, HALF_WORDS, MONTHS, QUARTER_WORDS } from "./lexicon/months.ts";
import type { DatePrecision } from "./parse-date.ts";

export type DateText =
  | {
      readonly kind: "date";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly precision: DatePrecision;
    }
  | { readonly kind: "several" }
  | { readonly kind: "none" };

const NONE: DateText = { kind: "none" };
const MONTH_BY_NAME = lazily(
  (): ReadonlyMap<string, number> =>
    new Map(
      MONTHS.flatMap((names, index) => names.split("|").map((name): [string, number] => [name, index + 1])),
    ),
);
const FILLERS = lazily((): ReadonlySet<string> => new Set(DATE_FILLERS.split("|")));
const FISCAL = new RegExp(`\\b(?:${FISCAL_WORDS})\\s?(?=\\d)`, "g");
const FISCAL_START = new RegExp(`\\b(?:${FISCAL_WORDS})\\s?\\d`);
const QUARTER = new RegExp(
  `(?:\\b(?:${QUARTER_WORDS})\\s?([1-4])(?!\\d)|\\b([1-4])[.]?\\s?(?:st|nd|rd|th|er|e|o|º|°)?\\s?(?:${QUARTER_WORDS})(?![a-z]))`,
);
const HALF = new RegExp(
  `(?:\\b(?:${HALF_WORDS})\\s?([12])(?!\\d)|\\b([12])[.]?\\s?(?:st|nd|er|e|o|º|°)?\\s?(?:${HALF_WORDS})(?![a-z]))`,
);

/** Years of two digits as spreadsheets take them: 00-29 are 2000-2029, 30-99 are 1930-1999. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** Finds the parts of a date in a text; whether such a day exists is for the caller to check. */
export function readDateText(raw: string, locale: WorkbookLocale): DateText {
  const text = foldText(raw)
    .replace(/[t\s,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s?([ap]m|uhr|h|z)?$/, "")
    .replace(/^'/, "")
    .trim();
  if (!/\d/.test(text)) return NONE;
  const read = readNumeric(text, locale) ?? readPeriod(text) ?? readNamedMonth(text);
  const remark = /^(.*\d)\s*\([^()\d]*\)$/.exec(text)?.[1];
  return read.kind === "none" && remark !== undefined ? readDateText(remark, locale) : read;
}

function date(year: number, month: number, day: number, precision: DatePrecision): DateText {
  return { kind: "date", year, month, day, precision };
}

/** "2020-05-20", "20.5.2020", "31/03/2021", "2020-05", "05/2020" and "2020". */
function readNumeric(text: string, locale: WorkbookLocale): DateText | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[3]), Number(iso[4]), "day");
  const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(text);
  if (compact) return date(Number(compact[1]), Number(compact[2]), Number(compact[3]), "day");
  const parts = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(text);
  if (parts) {
    const [, first = "", mark = "", second = "", year = ""] = parts;
    const monthFirst = isMonthFirst(Number(first), Number(second), mark, locale);
    return date(
      fullYear(year),
      Number(monthFirst ? first : second),
      Number(monthFirst ? second : first),
      "day",
    );
  }
  const monthYear = /^(0?[1-9]|1[0-2])\s?[-/.]\s?((?:19|20)\d{2})$/.exec(text);
  if (monthYear) return date(Number(monthYear[2]), Number(monthYear[1]), 1, "month");
  const yearMonth = /^((?:19|20)\d{2})[-/.](0[1-9]|1[0-2])$/.exec(text);
  // "2010-11" is November; "2010/11" is the financial year.
  if (yearMonth && !(text.includes("/") && isNextYear(yearMonth[1] ?? "", yearMonth[2] ?? ""))) {
    return date(Number(yearMonth[1]), Number(yearMonth[2]), 1, "month");
  }
  const year = /^(19|20|21)\d{2}$/.exec(text);
  return year ? date(Number(text), 1, 1, "year") : null;
}

function isMonthFirst(first: number, second: number, mark: string, locale: WorkbookLocale): boolean {
  if (first > 12) return false;
  if (second > 12) return true;
  if (mark === ".") return false;
  return /^en(-(us|ph))?$/i.test(locale.tag);
}

function isNextYear(first: string, second: string): boolean {
  const next = Number(first) + 1;
  return second.length === 4 ? Number(second) === next : Number(second) === next % 100;
}

/** Quarters, half-years, weeks and financial years. One that spans two years is taken to begin on 1 April. */
function readPeriod(text: string): DateText | null {
  const week =
    /^(?:(\d{4})[-\s]?(?:w|kw|s)\s?(\d{1,2})|(?:kw|week|wk|w|cw|semaine|semana)\s?(\d{1,2})[\s/,-]*(\d{4}))$/.exec(
      text,
    );
  if (week) return mondayOf(Number(week[1] ?? week[4]), Number(week[2] ?? week[3]));
  const fiscal = text.replace(/^(\d{4})(?=[a-z])/, "$1 ").replace(FISCAL, " ");
  const quarter = QUARTER.exec(fiscal);
  const half = quarter ? null : HALF.exec(fiscal);
  const number = Number(quarter?.[1] ?? quarter?.[2] ?? half?.[1] ?? half?.[2] ?? 1);
  const period = quarter?.[0] ?? half?.[0] ?? "";
  if (period === "" && !FISCAL_START.test(text) && !/^\d{4}\s?[-/]\s?(?:\d{4}|\d{2})$/.test(text))
    return null;
  const rest = fiscal.replace(period, " ").replace(/[(),]/g, " ").trim();
  const years = /^[-/'\s]*(\d{4}|\d{2})(?:\s?[-/]\s?(\d{4}|\d{2}))?[-/\s]*$/.exec(rest);
  if (!years) return null;
  const first = fullYear(years[1] ?? "");
  const second = years[2];
  if (second !== undefined && !isNextYear(String(first), second)) return null;
  const month = (half ? (number - 1) * 6 : (number - 1) * 3) + (second === undefined ? 1 : 4);
  const precision = period === "" ? "year" : "quarter";
  return month > 12 ? date(first + 1, month - 12, 1, precision) : date(first, month, 1, precision);
}

/** ISO 8601: week 1 holds 4 January; weeks begin on Monday. Only the day's place in its month is worked out here. */
function mondayOf(year: number, week: number): DateText {
  if (week < 1 || week > 53) return NONE;
  const before = year - 1;
  // Weekday of 4 January, Monday 0; 1 January of year 1 was a Monday.
  const weekday =
    (before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 3) % 7;
  let day = 4 - weekday + (week - 1) * 7;
  let [y, month] = [year, 1];
  if (day < 1) return date(year - 1, 12, day + 31, "day");
  for (let length = 31; day > length; length = daysInMonth(y, month)) {
    day -= length;
    month += 1;
    if (month > 12) [y, month] = [y + 1, 1];
  }
  return date(y, month, day, "day");
}

/** "March 31, 2017", "5. Mai 2020", "Mar-21", "August2020", "20-May-2020", "end of June 2025". */
function readNamedMonth(text: string): DateText {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const months = words.filter((word) => MONTH_BY_NAME().has(word));
  const numbers = words.filter((word) => /^\d/.test(word));
  if (months.length > 1) return numbers.length > 1 ? { kind: "several" } : NONE;
  const month = MONTH_BY_NAME().get(months[0] ?? "");
  const known = words.every((word) => /^\d/.test(word) || MONTH_BY_NAME().has(word) || FILLERS().has(word));
  if (!known) return NONE;
  if (month === undefined) {
    const only = numbers.length === 1 && /^(19|20|21)\d{2}$/.test(numbers[0] ?? "");
    return only ? date(Number(numbers[0]), 1, 1, "year") : NONE;
  }
  const year =
    numbers.find((number) => number.length === 4) ??
    (numbers.length > 0 ? numbers[numbers.length - 1] : undefined);
  if (year === undefined || (year.length !== 4 && year.length !== 2)) return NONE;
  const rest = [...numbers];
  rest.splice(year.length === 4 ? rest.indexOf(year) : rest.length - 1, 1);
  if (rest.length === 0) return date(fullYear(year), month, 1, "month");
  if (rest.length > 1 || (rest[0] ?? "").length > 2) return NONE;
  return date(fullYear(year), month, Number(rest[0]), "day");
}
