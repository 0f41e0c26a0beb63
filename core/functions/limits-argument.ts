import type { Limits } from "#core/domain/result.ts";
import { functions } from "#core/messages/en/functions.ts";
import { isFunctionError, valueError } from "./error.ts";
import { readLine } from "./line-argument.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, FunctionError, Parameter } from "./spec.ts";

export const LIMITS_PARAMETER: Parameter = {
  name: "limits",
  type: "range",
  description:
    "Optional. Two numbers in points: the least score to fund, and the score below which it is a no. If left out, 100 × the sum of the squared weights, and a third of it.",
  optional: true,
};

/** The user's own limits; none where left out. */
export function readLimits(matrix: CellMatrix | null): Partial<Limits> | FunctionError {
  if (matrix === null) return {};
  const cells = readLine("limits", matrix);
  if (isFunctionError(cells)) return cells;
  const numbers: number[] = [];
  for (const { row, column } of cells) {
    const value = numberIn("limits", matrix, row, column);
    if (isFunctionError(value)) return value;
    if (value !== null) numbers.push(value);
  }
  const [fund, no, ...more] = numbers;
  if (fund === undefined || no === undefined || more.length > 0) return valueError(functions.limits);
  return fund < no ? valueError(functions.limitsOrder) : { fund, no };
}
