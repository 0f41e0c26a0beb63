import { CURRENCIES } from "#core/tables/values/lexicon/currencies.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";

/**
 * The number format (en-US form) of whole amounts of money. The sign stands behind the number where the decimal mark is
 * a comma, as most of those languages have it, else before.
 *
 * @param currency ISO 4217 code; null gives a bare number
 */
export function moneyFormat(currency: string | null, locale: WorkbookLocale): string {
  if (currency === null) return "#,##0";
  const sign = signOf(currency);
  const letters = /^[A-Z]/.test(sign);
  if (locale.decimal === ",") return `#,##0 "${sign}"`;
  return `"${sign}"${letters ? " " : ""}#,##0`;
}

/** The shortest way to write it that is no word ("€"); the code itself where there is none. */
function signOf(code: string): string {
  const signs = Object.keys(CURRENCIES).filter((word) => CURRENCIES[word] === code && !/[a-z]/.test(word));
  return signs.sort((a, b) => a.length - b.length)[0] ?? code;
}
