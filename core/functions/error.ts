import type { Problem } from "#core/domain/outcome.ts";
import { functions } from "#core/messages/en/functions.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { isCellError } from "#core/workbook/cell.ts";
import type { CellMatrix, FunctionError } from "./spec.ts";

/**
 * What ends a function's work: an argument that cannot be used. Thrown by whatever reads arguments, so that bodies
 * need not ask after each; `callFunction` alone catches it, and cells show it.
 */
export class FunctionFault extends Error {
  constructor(
    message: string,
    readonly code: FunctionError["error"],
  ) {
    super(message);
  }
}

/** Ends the function with an error that its cell shows, and a message for the person who reads it. */
export function refuse(message: string, error: FunctionError["error"] = "#VALUE!"): never {
  throw new FunctionFault(message, error);
}

export function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === "object" && value !== null && "error" in value && "message" in value;
}

/** A cell of an argument, for a message: "ratings row 3, column 2"; only what is needed to find it. */
export function placeOf(name: string, matrix: CellMatrix, row: number, column: number): string {
  const columns = matrix[0]?.length ?? 0;
  return functions.place(name, matrix.length > 1 ? row + 1 : null, columns > 1 ? column + 1 : null);
}

/** Refuses one cell of an argument. @param reason completes "ratings row 3, column 2: …" */
export function refuseCell(
  name: string,
  matrix: CellMatrix,
  row: number,
  column: number,
  reason: string,
): never {
  return refuse(functions.at(placeOf(name, matrix, row, column), reason));
}

/** What stands in a cell, for a message: texts in quotes and cut to a readable length. */
export function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? functions.quoted(value.slice(0, 80)) : String(value);
}

/**
 * Refuses for a problem of the numeric core.
 * @param cells the argument's cells in the order of the problem's index
 */
export function refuseProblem(
  name: string,
  problem: Problem,
  cells: readonly { readonly where: string; readonly value: CellValue }[],
): never {
  const texts = functions;
  const cell = problem.index === null ? undefined : cells[problem.index];
  const at = (reason: (found: string) => string): never =>
    refuse(texts.at(cell?.where ?? name, reason(shown(cell?.value ?? null))));
  switch (problem.code) {
    case "empty":
      return refuse(texts.empty(name));
    case "all-zero":
      return refuse(texts.allZero(name));
    case "no-yardstick":
      return refuse(texts.noYardstick(name));
    case "not-a-number":
      return at(texts.notNumber);
    case "negative":
      return at(texts.isNegative);
    case "not-positive":
      return at(texts.notPositive);
    case "out-of-range":
      return at(texts.outOfRange);
    default:
      return refuse(texts.unusable(name));
  }
}
