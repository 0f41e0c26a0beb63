import type { Problem } from "#core/domain/outcome.ts";
import { functions } from "#core/messages/en/functions.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { isCellError } from "#core/workbook/cell.ts";
import type { CellMatrix, FunctionError } from "./spec.ts";

/** An error that a cell shows, with a message for the person who reads it. */
export function valueError(message: string, error: FunctionError["error"] = "#VALUE!"): FunctionError {
  return { error, message };
}

export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === "object" && value !== null && "error" in value && "message" in value;
}

/** A cell of an argument, for a message: "ratings row 3, column 2"; only what is needed to find it. */
export function placeOf(name: string, matrix: CellMatrix, row: number, column: number): string {
  const columns = matrix[0]?.length ?? 0;
  return functions.place(name, matrix.length > 1 ? row + 1 : null, columns > 1 ? column + 1 : null);
}

/** An error about one cell of an argument. @param reason completes "ratings row 3, column 2: …" */
export function cellError(
  name: string,
  matrix: CellMatrix,
  row: number,
  column: number,
  reason: string,
): FunctionError {
  return valueError(functions.at(placeOf(name, matrix, row, column), reason));
}

/** What stands in a cell, for a message: texts in quotes and cut to a readable length. */
export function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? functions.quoted(value.slice(0, 80)) : String(value);
}

/**
 * The error for a problem of the numeric core.
 * @param cells the argument's cells in the order of the problem's index
 */
export function problemError(
  name: string,
  problem: Problem,
  cells: readonly { readonly where: string; readonly value: CellValue }[],
): FunctionError {
  const texts = functions;
  const cell = problem.index === null ? undefined : cells[problem.index];
  const at = (reason: (found: string) => string): FunctionError =>
    valueError(texts.at(cell?.where ?? name, reason(shown(cell?.value ?? null))));
  switch (problem.code) {
    case "empty":
      return valueError(texts.empty(name));
    case "all-zero":
      return valueError(texts.allZero(name));
    case "no-yardstick":
      return valueError(texts.noYardstick(name));
    case "not-a-number":
      return at(texts.notNumber);
    case "negative":
      return at(texts.isNegative);
    case "not-positive":
      return at(texts.notPositive);
    case "out-of-range":
      return at(texts.outOfRange);
    default:
      return valueError(texts.unusable(name));
  }
}
