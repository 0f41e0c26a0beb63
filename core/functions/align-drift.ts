import { spendDrift } from "#core/insight/signals/drift.ts";
import { spendByObjective } from "#core/insight/signals/spend.ts";
import { COSTS_PARAMETER, readCosts } from "./costs-argument.ts";
import { effectRowsOf } from "./effect-rows.ts";
import { refuseProblem } from "./error.ts";
import { RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";

/** Drift of spend from the strategy: see core/insight/signals/drift. */
export const ALIGNDRIFT: FunctionSpec = {
  name: "ALIGNDRIFT",
  summary: "The share of the money that would have to move for spending to follow the weights.",
  parameters: [RATINGS_PARAMETER, WEIGHTS_PARAMETER, COSTS_PARAMETER, SCALE_PARAMETER],
  result: "One share: 0 where spending follows the weights, 1 where all of it goes elsewhere.",
  examples: [
    {
      formula: "=ALIGNDRIFT(B2:E4, B1:E1, F2:F4)",
      about:
        "Spending is 60%, 15%, 15%, 0% and 10% on nothing: half of 20% + 15% + 5% + 10% + 10% would have to move.",
      args: [
        [
          [3, 0, 0, 0],
          [0, 1, 1, 0],
          [0, 0, 0, 0],
        ],
        [[40, 30, 20, 10]],
        [[60], [30], [10]],
      ],
      result: [[0.3]],
    },
  ],
  evaluate: ([ratingCells, weightCells, costCells, scaleCell]) => {
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const costs = readCosts(costCells!, ratings);
    const spend = spendByObjective(effectRowsOf(ratings), costs, ratings.objectives);
    if (!spend.ok) return refuseProblem("costs", spend.problem, []);
    const drift = spendDrift(spend.value, weights);
    return drift.ok ? [[drift.value.drift]] : refuseProblem("costs", drift.problem, []);
  },
};
