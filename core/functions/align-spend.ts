import { spendByObjective } from "#core/insight/signals/spend.ts";
import { COSTS_PARAMETER, readCosts, readRatingsByCosts } from "./costs-argument.ts";
import { effectRowsOf, perObjective } from "./effect-rows.ts";
import { refuseProblem } from "./error.ts";
import { RATINGS_PARAMETER } from "./ratings-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";

/** Spend by objective: see core/insight/signals/spend. */
export const ALIGNSPEND: FunctionSpec = {
  name: "ALIGNSPEND",
  summary: "How much of the money goes to each objective, and how much to none.",
  parameters: [RATINGS_PARAMETER, COSTS_PARAMETER, SCALE_PARAMETER],
  result:
    "One amount for each objective and last what supports none, in a row; together they are all that is spent.",
  examples: [
    {
      formula: "=ALIGNSPEND(B2:E4, F2:F4)",
      about: "30 is shared by the two objectives that the second serves equally; the last serves none.",
      args: [
        [
          [3, 0, 0, 0],
          [0, 1, 1, 0],
          [0, 0, -1, 0],
        ],
        [[60], [30], [10]],
      ],
      result: [[60, 15, 15, 0, 10]],
    },
  ],
  evaluate: ([ratingCells, costCells, scaleCell]) => {
    const scale = readScale(scaleCell!);
    const ratings = readRatingsByCosts(ratingCells!, costCells!, scale);
    const costs = readCosts(costCells!, ratings);
    const spend = spendByObjective(effectRowsOf(ratings), costs, ratings.objectives);
    if (!spend.ok) return refuseProblem("costs", spend.problem, []);
    return perObjective(ratings, [...spend.value.byObjective, spend.value.unaligned]);
  },
};
