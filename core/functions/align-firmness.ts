import { firmness } from "#core/insight/robustness/firmness.ts";
import { effectRowsOf, floorsOf, guardsOf } from "./effect-rows.ts";
import { refuseProblem } from "./error.ts";
import { LIMITS_PARAMETER, readLimits } from "./limits-argument.ts";
import { perInvestment } from "./orientation.ts";
import { isBlankInvestment, RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";
import { readDraws, WOBBLE_PARAMETER } from "./wobble-argument.ts";

/** How firm each verdict is: see core/insight/robustness/firmness. */
export const ALIGNFIRMNESS: FunctionSpec = {
  name: "ALIGNFIRMNESS",
  summary: "How firm each verdict is when the weights are not quite right and blanks could be anything.",
  parameters: [RATINGS_PARAMETER, WEIGHTS_PARAMETER, SCALE_PARAMETER, WOBBLE_PARAMETER, LIMITS_PARAMETER],
  result:
    "For each investment the share of 5,000 tries in which its verdict stays the same: firm from 0.8, leaning from 0.6, below that a toss-up; blank where nothing is rated.",
  examples: [
    {
      formula: "=ALIGNFIRMNESS(B2:E5, B1:E1)",
      about: "What serves everything, or nothing, does so with any weights; a blank row has no verdict.",
      args: [
        [
          [3, 3, 3, 3],
          [0, 0, 0, 0],
          [null, null, null, null],
          [-1, -2, -1, -1],
        ],
        [[40, 30, 20, 10]],
      ],
      result: [[1], [1], [""], [1]],
    },
    {
      formula: "=ALIGNFIRMNESS(B2:E2, B1:E1, 3, 0)",
      about: "A score of 40, with weights that are taken to be exactly right.",
      args: [[[3, 0, -1, 2]], [[40, 30, 20, 10]], 3, 0],
      result: [[1]],
    },
  ],
  evaluate: ([ratingCells, weightCells, scaleCell, wobbleCell, limitCells]) => {
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const draws = readDraws(weights, wobbleCell!);
    const limits = readLimits(limitCells!, weights, ratings);
    const found = firmness(effectRowsOf(ratings), weights, draws, {
      limits,
      floors: floorsOf(ratings),
      guards: guardsOf(ratings),
    });
    if (!found.ok) return refuseProblem("ratings", found.problem, []);
    return perInvestment(ratings, (i) => (isBlankInvestment(ratings, i) ? "" : found.value[i]!.share));
  },
};
