import { CURRENCIES } from "#core/tables/values/lexicon/currencies.ts";
import { currencyOf } from "./currency.ts";
import type { Understanding } from "./understand.ts";

/**
 * The number format (en-US form) of whole amounts of money on our own pages. Where the user's cells show no sign, it
 * stands behind the number where the decimal mark is a comma, as most of those languages have it, else before.
 */
export function moneyFormatOf(
  understanding: Pick<Understanding, "reading" | "preferences" | "outline" | "signBehind">,
): string {
  const { signBehind, outline } = understanding;
  return moneyFormat(currencyOf(understanding), signBehind ?? outline.locale.decimal === ",");
}

/** @param currency ISO 4217 code; null gives a bare number */
export function moneyFormat(currency: string | null, isBehind: boolean): string {
  if (currency === null) return "#,##0";
  const sign = signOf(currency);
  const letters = /^[A-Z]/.test(sign);
  if (isBehind) return `#,##0 "${sign}"`;
  return `"${sign}"${letters ? " " : ""}#,##0`;
}

/** The shortest way to write it that is no word ("€"); the code itself where there is none. */
function signOf(code: string): string {
  const signs = Object.keys(CURRENCIES).filter((word) => CURRENCIES[word] === code && !/[a-z]/.test(word));
  return signs.sort((a, b) => a.length - b.length)[0] ?? code;
}
