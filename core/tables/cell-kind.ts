import type { CellValue } from "#core/workbook/cell.ts";
import { plainDigits } from "./values/digits.ts";

export type CellKind = "blank" | "number" | "text";

/**
 * A number, or a text that holds one however it is dressed ("$2.7B", "0,25", "15 %", "4 pts", "(1,200)"), told by
 * its looks alone: quick enough for millions of cells, and exact reading comes later.
 */
export function kindOf(value: CellValue): CellKind {
  if (value === null) return "blank";
  if (typeof value === "number") return "number";
  if (typeof value !== "string") return "text";
  return looksNumeric(value) ? "number" : "text";
}

const NUMERIC =
  /^[\s(]*[-+\u2212]?\s*[^\p{L}\p{N}\s]{0,2}\s*\d[\d.,'\s\u00a0\u202f]*\s*(%|[\p{L}\p{Sc}]{0,3})[\s)]*$/u;
const CURRENCY_FIRST =
  /^[\s(]*[-+\u2212]?\s*(?:\p{Sc}|\p{Lu}{2,3}\s?\p{Sc}?|\u0141)\s*[-+\u2212]?\d[\d.,'\s\u00a0\u202f]*\s*[\p{L}%]{0,3}[\s)]*$/u;

/** "4/5", "3 of 5", "7 sur 10": points given of those that can be had. */
const OUT_OF = /^\s*(\d{1,3})(?:[.,]\d)?\s?(?:\/|out of|of|von|sur|de|su|van|af|av|z|из|з)\s?(\d{1,3})\s*$/i;

function looksNumeric(raw: string): boolean {
  if (raw.length > 24) return false;
  const text = /\d/.test(raw) ? raw : plainDigits(raw);
  if (!/\d/.test(text)) return false;
  return NUMERIC.test(text) || CURRENCY_FIRST.test(text) || isOutOf(text);
}

function isOutOf(text: string): boolean {
  const [, given, most] = OUT_OF.exec(text) ?? [];
  return most !== undefined && Number(given) <= Number(most) && Number(most) > 2;
}
