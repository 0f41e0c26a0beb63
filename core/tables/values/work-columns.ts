import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { foldText, splitName } from "./fold.ts";
import { parseNumber } from "./parse-number.ts";

type TimeUnit = "day" | "week" | "month" | "quarter" | "year";

/** Words for spans of time, folded, in six languages. */
const UNITS: readonly (readonly [TimeUnit, RegExp])[] = [
  ["day", /^(?:d|days?|tage?n?|jours?|dias?|giorn[oi]|giornate)$/],
  ["week", /^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|settiman[ae])$/],
  ["month", /^(?:m|mo|mos|mths?|months?|monate?n?|mois|mes|meses|mes[ei])$/],
  ["quarter", /^(?:qtrs?|quarters?|quartale?n?|trimestres?|trimestr[ei])$/],
  ["year", /^(?:y|yrs?|years?|jahre?n?|ans?|annees?|anos?|ann[oi])$/],
];
const MONTHS_IN: Readonly<Record<TimeUnit, number>> = {
  day: 12 / 365,
  week: 12 / 52,
  month: 1,
  quarter: 3,
  year: 12,
};

const LENGTH =
  /^(?:(?:estimated |planned |expected |project )?(?:duration|length|build time|delivery time|implementation time|time to (?:build|implement|deliver|complete)|implementation|how long)|(?:geschatzte |geplante )?(?:dauer|projektdauer|bauzeit|umsetzungsdauer|umsetzungszeit)|duree|duracion|duracao|durata)\b/;
/** The unit alone: "Months to build", "Months", "Quarters needed". */
const UNIT_LENGTH =
  /^(?:(?:weeks|months|quarters)(?: (?:to (?:build|implement|deliver|complete)|needed|required))?|(?:wochen|monate|quartale)(?: (?:bis fertig|notig|benotigt))?|mois|semaines)$/;
const PEOPLE =
  /^pt$|^aufwand pt$|\b(?:(?:person|people|persons?|man|staff|team|employee|internal|work|fte|it|ict|dev|developers?|engineers?|engineering|consultants?|specialists?)(?: s)? ?days|days (?:of|for) (?:our |own |the )*(?:people|staff|team|employees)|(?:effort|workload)(?: (?:in|of))? days|days (?:of (?:work|effort|staff time)|effort)|personentage|manntage|(?:it|entwickler|team|projekt) ?tage|mensdagen|mandagen|persondagar|persondager|dagsverk|osobodni|roboczodni|ihtyotyopaivat|mitarbeitertage|arbeitstage|aufwand(?: in)? tagen?|(?:jours|j) (?:homme|hommes|personne|personnes)|charge(?: en)? jours|dias (?:persona|hombre|pessoa|homem)|(?:giorni|giornate) (?:persona|uomo))\b/;

/**
 * Whether a column holds how long each takes, or how many days of the business's own people. Only headers that tell
 * the unit count: "Duration" and "Effort" alone may well be rated from 1 to 5.
 */
export function workRole(header: string): "months" | "peopleDays" | null {
  if (header.length > 80) return null;
  const words = plain(header);
  if (PEOPLE.test(words)) return "peopleDays";
  if (UNIT_LENGTH.test(words)) return "months";
  return LENGTH.test(words) && unitOf(words) !== null ? "months" : null;
}

/** "Duration" over "3 months", "6 Wochen": the cells tell the unit. */
export function tellsLength(header: string, samples: readonly CellValue[]): boolean {
  if (header.length > 80 || !LENGTH.test(plain(header))) return false;
  const filled = samples.filter((value) => value !== null && value !== "");
  const told = filled.filter((value) => typeof value === "string" && unitOf(plain(value)) !== null);
  return filled.length > 0 && 2 * told.length > filled.length;
}

/** Months; null for what is no length above 0. The cell's own unit goes before the header's. */
export function monthsIn(value: CellValue, header: string, reading: WorkNumbers): number | null {
  const unit = (typeof value === "string" ? unitOf(plain(value)) : null) ?? unitOf(plain(header));
  const amount = amountIn(value, reading);
  return unit === null || amount === null || amount <= 0 ? null : amount * MONTHS_IN[unit];
}

/** Days; null for what is no number of 0 or more. A week of work has five. */
export function peopleDaysIn(value: CellValue, reading: WorkNumbers): number | null {
  const amount = amountIn(value, reading);
  if (amount === null || amount < 0) return null;
  const unit = typeof value === "string" ? unitOf(plain(value)) : null;
  if (unit === null || unit === "day") return amount;
  return unit === "week" ? 5 * amount : null;
}

export interface WorkNumbers {
  readonly locale: WorkbookLocale;
  readonly format: string;
}

/** The number of "3 months": one number, and nothing but a unit after it. */
function amountIn(value: CellValue, { locale, format }: WorkNumbers): number | null {
  const told = typeof value === "string" ? /^\s*(\d[\d.,]*)\s*([\p{L}.]*)\s*$/u.exec(value) : null;
  if (told && told[2] !== "" && unitOf(plain(told[2]!)) === null && !/^pt$/i.test(told[2]!)) return null;
  const parsed = parseNumber(told ? told[1]! : value, { locale, format, unit: null });
  return parsed.kind === "number" ? parsed.value : null;
}

/** The last word for a span of time. */
function unitOf(words: string): TimeUnit | null {
  const last = words
    .split(" ")
    .reverse()
    .flatMap((word) => UNITS.filter(([, known]) => known.test(word)));
  return last[0]?.[0] ?? null;
}

function plain(text: string): string {
  return foldText(splitName(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
