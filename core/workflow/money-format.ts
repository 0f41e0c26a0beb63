import { CURRENCIES } from "#core/tables/values/lexicon/currencies.ts";
import { CellsRead } from "./contents.ts";
import { currencyOf } from "./currency.ts";
import type { Understanding } from "./understand.ts";

/**
 * The number format (en-US form) of whole amounts of money on our own pages: the sign stands where most of the user's
 * own costs have it; where their cells show none, behind the number where the decimal mark is a comma, as most of those
 * languages have it, else before.
 */
export function moneyFormatOf(
  understanding: Pick<Understanding, "reading" | "preferences" | "outline" | "cells">,
): string {
  const { reading, outline } = understanding;
  const cells = new CellsRead(understanding.cells);
  const formats = reading.strategy.investments.flatMap(({ costCell }) =>
    costCell ? [cells.format(costCell)] : [],
  );
  const behind = formats.filter((format) => SIGN_BEHIND.test(format)).length;
  const before = formats.filter((format) => SIGN_BEFORE.test(format)).length;
  const isBehind = behind === before ? outline.locale.decimal === "," : behind > before;
  return moneyFormat(currencyOf(understanding), isBehind);
}

/** A sign as formats hold it: quoted, in brackets with a locale (`[$€-407]`), escaped, or as it is. */
const SIGN = String.raw`(?:"\s*[^"\s]{1,4}\s*"|\[\$[^\]-]+(?:-[^\]]*)?\]|\\?\p{Sc})`;
const SPACE = String.raw`(?:\s|\\\s|_.|"\s*"|\*.)*`;
const DIGITS = String.raw`[#0][#0,.]*`;
const SIGN_BEHIND = new RegExp(`^[^;]*?${DIGITS}${SPACE}${SIGN}`, "u");
const SIGN_BEFORE = new RegExp(`^[^;#0]*?${SIGN}${SPACE}-?${DIGITS}`, "u");

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
