import { functions } from "#core/messages/en/functions.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { isFunctionError, problemError, valueError } from "./error.ts";
import { readLine, withoutTail } from "./line-argument.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, FunctionError, Parameter } from "./spec.ts";

/** How `weights` is declared wherever a function takes it. */
export const WEIGHTS_PARAMETER: Parameter = {
  name: "weights",
  type: "range",
  description:
    "How much each objective counts, in a row or a column: points, percent or any amounts from 0; they are scaled to add up to 1.",
  optional: false,
};

/** Reads `weights`: a row or a column of amounts, scaled to add up to 1. Blanks at its end do not count. */
export function readWeights(matrix: CellMatrix): number[] | FunctionError {
  const cells = readLine("weights", matrix);
  if (isFunctionError(cells)) return cells;
  const filled = withoutTail(cells);
  const amounts: number[] = [];
  for (const { row, column, where } of filled) {
    const amount = numberIn("weights", matrix, row, column);
    if (isFunctionError(amount)) return amount;
    if (amount === null) return valueError(functions.at(where, functions.isBlank));
    amounts.push(amount);
  }
  const weights = normaliseWeights(amounts);
  return weights.ok ? weights.value : problemError("weights", weights.problem, filled);
}
