import { functions } from "#core/messages/en/functions.ts";
import { cellError, isFunctionError, shown } from "./error.ts";
import { eachInvestmentsCells } from "./investment-arguments.ts";
import { readLine } from "./line-argument.ts";
import type { Lie } from "./orientation.ts";
import { readRatings, type Ratings } from "./ratings-argument.ts";
import { numberIn, yesNoIn } from "./read-cell.ts";
import type { CellMatrix, FunctionError, Parameter } from "./spec.ts";
import type { Scale } from "#core/domain/scale.ts";

/** How `costs` is declared wherever a function takes it. */
export const COSTS_PARAMETER: Parameter = {
  name: "costs",
  type: "range",
  description: "What each investment costs, in a row or a column. Blank is not known and is left out.",
  optional: false,
};

/** The cost of each investment, 0 or more; null where blank. */
export function readCosts(matrix: CellMatrix, lie: Lie): (number | null)[] | FunctionError {
  const costs = new Array<number | null>(lie.investments).fill(null);
  const fault = eachInvestmentsCells("costs", matrix, lie, (investment, row, column) => {
    const cost = numberIn("costs", matrix, row, column);
    if (isFunctionError(cost)) return cost;
    if (cost !== null && cost < 0)
      return cellError("costs", matrix, row, column, functions.isNegative(shown(cost)));
    costs[investment] = cost;
    return null;
  });
  return fault ?? costs;
}

/** Whether each investment is to be counted; all are where left out, and none that is blank. */
export function readIncluded(matrix: CellMatrix | null, lie: Lie): boolean[] | FunctionError {
  const included = new Array<boolean>(lie.investments).fill(matrix === null);
  const fault = eachInvestmentsCells("include", matrix, lie, (investment, row, column) => {
    const answer = yesNoIn("include", matrix!, row, column);
    if (isFunctionError(answer)) return answer;
    included[investment] = answer ?? false;
    return null;
  });
  return fault ?? included;
}

/** `readRatings` where no weights tell which way they lie, but there is one cost for each investment. */
export function readRatingsByCosts(
  ratings: CellMatrix,
  costs: CellMatrix,
  scale: Scale,
): Ratings | FunctionError {
  const line = readLine("costs", costs);
  if (isFunctionError(line)) return line;
  const columns = ratings[0]!.length;
  const turned = ratings.length !== line.length && columns === line.length;
  return readRatings(ratings, turned ? ratings.length : columns, scale);
}
