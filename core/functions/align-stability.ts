import { settled } from "#core/scoring/tolerance.ts";
import { worthsOf } from "#core/insight/effect-row.ts";
import { weightStability } from "#core/insight/robustness/stability.ts";
import { effectRowsOf, ratedInvestments } from "./effect-rows.ts";
import { refuseProblem } from "./error.ts";
import { RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";

/** Exact weight-stability intervals: see core/insight/robustness/stability. */
export const ALIGNSTABILITY: FunctionSpec = {
  name: "ALIGNSTABILITY",
  summary: "How far each weight can move before another investment comes first.",
  parameters: [RATINGS_PARAMETER, WEIGHTS_PARAMETER, SCALE_PARAMETER],
  result:
    "The lowest and the highest share (0 to 1) of each weight at which the first stays first, the other weights keeping their proportions: two rows under a row of weights, two columns beside a column.",
  examples: [
    {
      formula: "=ALIGNSTABILITY(B2:C3, B1:C1)",
      about: "The first leads until its objective weighs less than the other's: from 50% on.",
      args: [
        [
          [3, 0],
          [0, 3],
        ],
        [[60, 40]],
      ],
      result: [
        [0.5, 0],
        [1, 0.5],
      ],
    },
    {
      formula: "=ALIGNSTABILITY(B2:C3, B1:C1)",
      about: "Better on both objectives: no weight changes that.",
      args: [
        [
          [3, 2],
          [0, 1],
        ],
        [[60, 40]],
      ],
      result: [
        [0, 0],
        [1, 1],
      ],
    },
  ],
  evaluate: ([ratingCells, weightCells, scaleCell]) => {
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const rows = effectRowsOf(ratings);
    const stable = weightStability(
      ratedInvestments(ratings).map((i) => worthsOf(rows[i]!)),
      weights,
    );
    if (!stable.ok) return refuseProblem("ratings", stable.problem, []);
    const ends = stable.value.map(({ first }) => [settled(first.low), settled(first.high)]);
    const across = weightCells!.length === 1;
    return across ? [ends.map(([low]) => low!), ends.map(([, high]) => high!)] : ends;
  },
};
