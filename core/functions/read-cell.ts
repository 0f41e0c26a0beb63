import { functions } from "#core/messages/en/functions.ts";
import { mustDo, yesNo } from "#core/tables/values/answers.ts";
import { guessLocale } from "#core/tables/values/guess-locale.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import { isCellError } from "#core/workbook/cell.ts";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import { refuseCell, shown } from "./error.ts";
import type { CellMatrix } from "./spec.ts";

/**
 * The number in a cell of an argument; numeric text counts ("40", "40%", "1,5"), yes and no do not.
 * @returns null for blank; an error that names the place for anything else
 */
export function numberIn(name: string, matrix: CellMatrix, row: number, column: number): number | null {
  const cell = matrix[row]?.[column] ?? null;
  if (cell === null || typeof cell === "number") return cell;
  if (isCellError(cell)) return refuseCell(name, matrix, row, column, functions.isError(cell.error));
  // A word for "nothing there" is told, not passed over: in a formula it is more likely a slip.
  return (
    writtenNumber(cell, matrix) ?? refuseCell(name, matrix, row, column, functions.notNumber(shown(cell)))
  );
}

/** The number that a filled cell of an argument holds; null where it holds none. */
export function writtenNumber(cell: string | number | boolean, matrix: CellMatrix): number | null {
  const parsed = parseNumber(cell, typeof cell === "string" ? { locale: marksOf(matrix) } : {});
  return parsed.kind === "number" ? parsed.value : null;
}

const MARKS = new WeakMap<CellMatrix, WorkbookLocale>();

/** The decimal mark of an argument's texts, told by all of them: "1.200" beside "1.200,50" is twelve hundred. */
function marksOf(matrix: CellMatrix): WorkbookLocale {
  const known = MARKS.get(matrix);
  if (known) return known;
  const texts = matrix.flatMap((cells) => cells.filter((cell) => typeof cell === "string"));
  const found = guessLocale(texts, EN_US);
  MARKS.set(matrix, found);
  return found;
}

/** The text in a cell of an argument; numbers and yes or no become text. @returns "" for blank */
export function textIn(name: string, matrix: CellMatrix, row: number, column: number): string {
  const cell = matrix[row]?.[column] ?? null;
  if (isCellError(cell)) return refuseCell(name, matrix, row, column, functions.isError(cell.error));
  return cell === null ? "" : String(cell).trim();
}

/** Yes or no in a cell of an argument: TRUE, 1, "yes", "x" … @returns null for blank */
export function yesNoIn(name: string, matrix: CellMatrix, row: number, column: number): boolean | null {
  const cell = matrix[row]?.[column] ?? null;
  if (cell === null) return null;
  if (isCellError(cell)) return refuseCell(name, matrix, row, column, functions.isError(cell.error));
  return yesNo(cell) ?? refuseCell(name, matrix, row, column, functions.notYesNo(shown(cell)));
}

/** Whether something must be done: yes, no or the reason why ("by law"). @returns null for blank */
export function mustDoIn(name: string, matrix: CellMatrix, row: number, column: number): boolean | null {
  const cell = matrix[row]?.[column] ?? null;
  if (cell === null || isCellError(cell)) return yesNoIn(name, matrix, row, column);
  return mustDo(cell) ?? yesNoIn(name, matrix, row, column);
}
