import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { yesNo } from "../values/answers.ts";
import { foldSpaces } from "../values/fold.ts";
import { saysMissing } from "../values/missing-words.ts";
import type { Named } from "./attributes.ts";

/** The names in a cell that lists them, by semicolon, line break, bar or, failing those, comma. */
export function listed(value: CellValue): string[] {
  if (value === null || typeof value === "object") return [];
  const whole = String(value);
  const separator = /[;\n]|<br\s*\/?>|\s\|\s/i.test(whole) ? /[;\n]|<br\s*\/?>|\s\|\s/i : /,/;
  return whole
    .split(separator)
    .map((part) => foldSpaces(part.replace(/^\s*[-•*–]\s+/, "")))
    .filter((part) => part !== "" && !saysNothing(part));
}

/** "none", "–", "nein", "n/a" in the place of a name. */
function saysNothing(text: string): boolean {
  return saysMissing(text) || yesNo(text) === false;
}

/** The same, each with its cell. */
export function namesIn(value: CellValue, cell: CellRef): Named[] {
  return listed(value).map((name) => ({ name, cell }));
}

/** What a cell says, white space folded; "" for nothing and for errors. */
export function textIn(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : foldSpaces(String(value));
}
