import { type CellValue, isBlank, isCellError } from "../../workbook/cell.ts";
import { EN_US, type WorkbookLocale } from "../../workbook/port.ts";
import type { Message } from "../../messages/message.ts";
import { foldSpaces, paragraphStart } from "./fold.ts";
import type { HeaderUnit } from "./header-unit.ts";
import type { Period } from "./lexicon/periods.ts";
import { saysMissing } from "./missing-words.ts";
import { isDateFormat } from "../../workbook/date-format.ts";
import { currencyText, isPercentFormat } from "./number-format.ts";
import { parseDate } from "./parse-date.ts";
import { plainSigns } from "./plain-signs.ts";
import { readDigits } from "./read-digits.ts";
import { readUnitWords } from "./unit-words.ts";
import { valuesSay } from "./says.ts";

export interface NumberContext {
  /** Decides what the text itself leaves open ("1,200"); en-US where not given. */
  readonly locale?: WorkbookLocale;
  /** The cell's number format, en-US form. */
  readonly format?: string;
  /** What the column's header says about its numbers. */
  readonly unit?: HeaderUnit | null;
}

export type ParsedNumber =
  | {
      readonly kind: "number";
      readonly value: number;
      /** The cell (or its header) said percent; `value` is then the share: 15% is 0.15. */
      readonly percent: boolean;
      /** ISO 4217, from the cell or else the header; null where neither says. */
      readonly currency: string | null;
      /** Only where the cell itself says it ("50 €/month"): over which time. */
      readonly period?: Period;
      /** Only where the cell says of how many ("4/5", "4 of 5"): the most that can be had. */
      readonly outOf?: number;
    }
  /** Nothing there, or a word that says so; the reason is null for a blank cell. */
  | { readonly kind: "missing"; readonly reason: Message | null }
  /** Something there that is no number; the reason completes "B7 …". */
  | { readonly kind: "text"; readonly reason: Message };

/**
 * Reads one cell as a number, as a person would: any decimal and thousands marks, currency signs, "$2.7B", "15 %",
 * "(1,200)", "x2", "5/10". The header's unit multiplies, unless the cell states its own size.
 * Never gives NaN or infinity, and never 0 for what is not a number.
 */
export function parseNumber(value: CellValue, context: NumberContext = {}): ParsedNumber {
  if (value === null || isBlank(value)) return { kind: "missing", reason: null };
  if (isCellError(value)) return { kind: "text", reason: valuesSay("isError", value.error) };
  if (typeof value === "boolean") return { kind: "text", reason: valuesSay("isYesNo") };
  const parsed = typeof value === "number" ? fromNumber(value, context) : fromText(value, context);
  if (parsed.kind !== "number" || Math.abs(parsed.value) <= LARGEST) return parsed;
  return { kind: "text", reason: valuesSay("tooLarge") };
}

/** Nothing that is weighed, rated or paid for is larger, and sums of larger numbers end in infinity. */
export const LARGEST = 1e15;

function fromNumber(value: number, context: NumberContext): ParsedNumber {
  if (!Number.isFinite(value)) return { kind: "text", reason: valuesSay("isInfinite") };
  const unit = context.unit ?? null;
  const format = context.format ?? "";
  if (format === "") return withHeader(value, unit, false, null);
  if (isDateFormat(format)) return { kind: "text", reason: valuesSay("numberIsDate") };
  const currency = readUnitWords(currencyText(format), languageOf(context))?.currency ?? null;
  if (isPercentFormat(format)) return { kind: "number", value, percent: true, currency: null };
  return withHeader(value, unit, false, currency);
}

/** A plain number under a header with a unit: "Cost ($M)" multiplies, "Weight (%)" makes 20 a share of 0.2. */
function withHeader(
  value: number,
  unit: HeaderUnit | null,
  sized: boolean,
  money: string | null,
): ParsedNumber {
  const currency = money ?? unit?.currency ?? null;
  if (!unit || sized) return { kind: "number", value, percent: false, currency };
  if (unit.percent && money === null)
    return { kind: "number", value: shift(value, -2), percent: true, currency: null };
  return {
    kind: "number",
    value: shift(value, Math.round(Math.log10(unit.multiplier))),
    percent: false,
    currency,
  };
}

/** × 10ⁿ on the decimal text, because 26.538 * 1e6 is not 26538000 in binary. */
function shift(value: number, exponent: number): number {
  const text = String(value);
  return exponent === 0 ? value : text.includes("e") ? value * 10 ** exponent : Number(`${text}e${exponent}`);
}

function fromText(raw: string, context: NumberContext): ParsedNumber {
  const start = paragraphStart(raw);
  if (start !== null) {
    const begun = foldSpaces(start).slice(0, 80);
    return saysMissing(start)
      ? { kind: "missing", reason: valuesSay("saysMissing", begun) }
      : { kind: "text", reason: valuesSay("notNumber", begun) };
  }
  const shown = foldSpaces(raw).slice(0, 80);
  const text = plainSigns(raw);
  const locale = context.locale ?? EN_US;
  const marked = /\d/.test(text);
  const read = !marked
    ? null
    : (readFactor(text, locale) ?? readOutOf(text, locale) ?? readQuantity(text, context));
  if (read) return read;
  if (/^[-+]?\s?(inf|infinity|∞|unendlich)\.?$/i.test(text))
    return { kind: "text", reason: valuesSay("isInfinite") };
  if (/^#(?:N\/A|NV|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/i.test(text))
    return { kind: "text", reason: valuesSay("isError", text) };
  if (saysMissing(text)) return { kind: "missing", reason: valuesSay("saysMissing", shown) };
  if (!marked) return { kind: "text", reason: valuesSay("notNumber", shown) };
  if (parseDate(raw, context).kind === "date") return { kind: "text", reason: valuesSay("isDate", shown) };
  // The pattern goes back and forth: a long text is no range, and would take minutes.
  if (text.length <= LONGEST_RANGE && RANGE.test(text))
    return { kind: "text", reason: valuesSay("isRange", shown) };
  return { kind: "text", reason: valuesSay("notNumber", shown) };
}

const LONGEST_RANGE = 80;
const RANGE =
  /^\s*(?:[<>≤≥]|up to\b|over\b|under\b|bis\b|über\b|unter\b|ab\b|jusqu|plus de\b|moins de\b|hasta\b|más de\b|menos de\b|até\b|fino a\b|oltre\b).*\d|\d.*(?:-|–|\bto\b|\bbis\b|\bà\b|\ba\b|\bund\b|\band\b|\.\.+).*\d|\d\s*\+$/i;

/** "x2", "2x", "×2", "2 fach" as weights are written. */
function readFactor(text: string, locale: WorkbookLocale): ParsedNumber | null {
  const digits = /^[x×*]\s?([\d.,]+)$/i.exec(text)?.[1] ?? /^([\d.,]+)\s?(?:[x×]|-?fach)$/i.exec(text)?.[1];
  const value = digits === undefined ? null : readDigits(digits, locale);
  return value === null ? null : { kind: "number", value, percent: false, currency: null };
}

/** "5/10", "4 of 5", "3 von 5": the points given. "1/2" and "31/12" are left alone: a half, a date. */
function readOutOf(text: string, locale: WorkbookLocale): ParsedNumber | null {
  const parts = /^(-?[\d.,]+)\s?(?:\/|out of|of|von|sur|de|su|van|af|av|z|из|з)\s?(\d{1,3})$/i.exec(text);
  const most = Number(parts?.[2]);
  const value = parts ? readDigits(parts[1] ?? "", locale) : null;
  if (value === null || !OUT_OF.has(most) || value > most) return null;
  return { kind: "number", value, percent: false, currency: null, outOf: most };
}

const OUT_OF: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100]);

const POINTS = /\s?(?:pts?|points?|punkte?n?|pkte?|puntos?|ptos?|pontos?|punti|punto)\.?$/i;

/** "5,000*", "5000?": a mark that leads to a remark elsewhere. */
const FOOTNOTE = /\s?[*†‡?]+$/;

function readQuantity(text: string, context: NumberContext): ParsedNumber | null {
  const { negative, bare } = splitSign(
    text
      .replace(FOOTNOTE, "")
      .replace(POINTS, "")
      .replace(/(\d[.,])-(?=\D*$)/, "$100"),
  );
  const parts =
    /^([^\d]*?)((?:[.,]\d|\d)(?:[\d.,' ]*\d|[.,])?(?:\s?e[+-]?\d+)?)([^\d]*|\s*['(]?000s?\)?[^\d]*)$/i.exec(
      bare,
    );
  if (!parts) return null;
  const language = languageOf(context);
  const units = readUnitWords(`${parts[1] ?? ""} ${parts[3] ?? ""}`.replace(/[()]/g, " "), language);
  if (!units) return null;
  // "M1", "B2" are codes: a size alone stands behind its number.
  if (LONE_LETTER.test(parts[1] ?? "") && units.said.exponent && !units.said.money) return null;
  const exponent = units.percent ? -2 : units.exponent;
  const unit = context.unit ?? null;
  const isMoney = (units.currency ?? unit?.currency ?? null) !== null;
  const digits = parts[2] ?? "";
  const isPlain = exponent === 0 && (unit?.multiplier ?? 1) === 1;
  const size = readDigits(
    isMoney && isPlain ? withoutGroup(digits) : digits,
    context.locale ?? EN_US,
    exponent,
  );
  if (size === null) return null;
  const value = negative && size !== 0 ? -size : size;
  const parsed: ParsedNumber = units.percent
    ? { kind: "number", value, percent: true, currency: null }
    : withHeader(value, unit, units.said.exponent, units.currency);
  return units.period && parsed.kind === "number" ? { ...parsed, period: units.period } : parsed;
}

const LONE_LETTER = /^\s*\p{L}\s*$/u;

/** No money has three decimals: "€7.850" and "7,850 $" are thousands, whatever the workbook's own marks. */
function withoutGroup(digits: string): string {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? digits.replace(/[.,]/, "") : digits;
}

/** "-5", "−5", "-£5", "£-5", "(5)", "5-" and "+5". */
function splitSign(text: string): { negative: boolean; bare: string } {
  const brackets = /^([^\d()]*)\(([^()]*\d[^()]*)\)([^\d()]*)$/.exec(text);
  if (brackets) return { negative: true, bare: brackets.slice(1).join(" ").trim() };
  const leading = /^([^\d+-]*)([+-])\s?(.*)$/.exec(text);
  if (leading) return { negative: leading[2] === "-", bare: (leading[1] ?? "") + (leading[3] ?? "") };
  const trailing = /^(.*\d[^\d-]*)-$/.exec(text);
  return trailing ? { negative: true, bare: (trailing[1] ?? "").trim() } : { negative: false, bare: text };
}

function languageOf(context: NumberContext): string {
  return (context.locale ?? EN_US).tag.slice(0, 2).toLowerCase();
}
