import type { WorkbookLocale } from "#core/workbook/port.ts";
import { parseDate } from "#core/tables/values/parse-date.ts";
import { plainSigns } from "#core/tables/values/plain-signs.ts";
import { readDigits } from "#core/tables/values/read-digits.ts";

/** A cell as a spreadsheet keeps it. */
export interface TypedCell {
  readonly value: string | number | boolean;
  readonly look: "plain" | "percent" | "date";
}

/**
 * What a text of a delimited file is: a plain number or percent by the file's own marks, a whole date, TRUE or FALSE;
 * everything else stays the text that it is, such as "007", "1-5", "1/3" and what only looks like a formula.
 */
export function typedCell(raw: string, locale: WorkbookLocale): TypedCell {
  const text = raw.trim();
  const asText: TypedCell = { value: raw, look: "plain" };
  if (text.length > LONGEST || text === "") return asText;
  if (/^(?:true|false)$/i.test(text)) return { value: /^true$/i.test(text), look: "plain" };
  const [, sign = "", digits = "", percent = ""] =
    /^([-+]?)([\d.,' ]*\d)\s?(%?)$/.exec(plainSigns(text)) ?? [];
  if (
    digits !== "" &&
    !/^0\d/.test(digits) &&
    digits.replace(/\D/g, "").length <= MOST_DIGITS &&
    !DATE.test(text)
  ) {
    const size = readDigits(digits, locale, percent === "" ? 0 : -2);
    if (size !== null)
      return { value: sign === "-" ? -size : size, look: percent === "" ? "plain" : "percent" };
  }
  if (!DATE.test(text)) return asText;
  const date = parseDate(text, { locale });
  return date.kind === "date" && date.precision === "day" ? { value: date.serial, look: "date" } : asText;
}

/** Longer texts are neither numbers nor dates. */
const LONGEST = 40;
/** A spreadsheet's numbers keep fifteen digits; longer ones are codes. */
const MOST_DIGITS = 15;
/** A day with its year. */
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{4})$/;
