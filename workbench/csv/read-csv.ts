import Papa from "papaparse";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { EN_US } from "#core/workbook/port.ts";
import { guessLocale } from "#core/tables/values/guess-locale.ts";
import { decodeText } from "./decode-text.ts";
import { delimiterOf } from "./delimiter.ts";
import { typedCell, type TypedCell } from "./typed-cell.ts";

/**
 * The cells of a delimited text file: comma, semicolon, tab or bar between them (told from the text), quoted where
 * they hold such marks or line breaks. Ragged rows stay ragged; null is a blank cell.
 * @param locale how its owner writes numbers; told from the numbers where left out
 */
export function readCsv(bytes: Uint8Array, locale?: WorkbookLocale): (TypedCell | null)[][] {
  const { text, delimiter: hint } = withoutHint(decodeText(bytes));
  const delimiter = hint ?? delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, {
    header: false,
    skipEmptyLines: false,
    ...(delimiter === null ? { delimitersToGuess: [",", ";", "\t", "|"] } : { delimiter }),
  });
  const numeric = data.flat().filter((cell) => cell.length <= 24 && /\d/.test(cell));
  // Semicolons are there because the comma is the decimal mark.
  const marks = locale ?? guessLocale(numeric.slice(0, SAMPLED), EN_US);
  return data.map((row) => row.map((cell) => (cell.trim() === "" ? null : typedCell(cell, marks))));
}

const SAMPLED = 5_000;

/** Excel's own first line that names the delimiter: "sep=;". */
function withoutHint(text: string): { text: string; delimiter: string | null } {
  const [line, delimiter] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  return line === undefined
    ? { text: text.replace(/^\ufeff/, ""), delimiter: null }
    : { text: text.slice(line.length), delimiter: delimiter ?? null };
}
