import type { CellValue } from "#core/workbook/cell.ts";

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

function looksNumeric(text: string): boolean {
  if (text.length > 24 || !/\d/.test(text)) return false;
  return NUMERIC.test(text) || CURRENCY_FIRST.test(text);
}
