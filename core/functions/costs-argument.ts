import { functions } from "#core/messages/en/functions.ts";
import { refuseCell, shown } from "./error.ts";
import { eachInvestmentsCells } from "./investment-arguments.ts";
import { readLine } from "./line-argument.ts";
import type { Lie } from "./orientation.ts";
import { readRatings, type Ratings } from "./ratings-argument.ts";
import { numberIn, yesNoIn } from "./read-cell.ts";
import type { CellMatrix, Parameter } from "./spec.ts";
import type { Scale } from "#core/domain/scale.ts";

/** How `costs` is declared wherever a function takes it. */
export const COSTS_PARAMETER: Parameter = {
  name: "costs",
  type: "range",
  description: "What each investment costs, in a row or a column. Blank is not known and is left out.",
  optional: false,
};

/** The cost of each investment, 0 or more; null where blank. */
export function readCosts(matrix: CellMatrix, lie: Lie): (number | null)[] {
  const costs = new Array<number | null>(lie.investments).fill(null);
  eachInvestmentsCells("costs", matrix, lie, (investment, row, column) => {
    const cost = numberIn("costs", matrix, row, column);
    if (cost !== null && cost < 0)
      refuseCell("costs", matrix, row, column, functions.isNegative(shown(cost)));
    costs[investment] = cost;
  });
  return costs;
}

/** Whether each investment is to be counted; all are where left out, and none that is blank. */
export function readIncluded(matrix: CellMatrix | null, lie: Lie): boolean[] {
  const included = new Array<boolean>(lie.investments).fill(matrix === null);
  eachInvestmentsCells("include", matrix, lie, (investment, row, column) => {
    included[investment] = yesNoIn("include", matrix!, row, column) ?? false;
  });
  return included;
}

/** `readRatings` where no weights tell which way they lie, but there is one cost for each investment. */
export function readRatingsByCosts(ratings: CellMatrix, costs: CellMatrix, scale: Scale): Ratings {
  const line = readLine("costs", costs);
  const columns = ratings[0]!.length;
  const turned = ratings.length !== line.length && columns === line.length;
  return readRatings(ratings, turned ? ratings.length : columns, scale);
}
