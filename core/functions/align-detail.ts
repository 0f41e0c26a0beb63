import { settled } from "#core/scoring/tolerance.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { CONFIDENCE_PARAMETER, readConfidence } from "./investment-arguments.ts";
import { severalPerInvestment } from "./orientation.ts";
import { isBlankInvestment, RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { levelsOf, READINESS_PARAMETER, readReadiness } from "./readiness-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";

const BLANK = ["", "", "", "", "", "", ""];

/** All the figures of `scoreInvestment` that fit beside a table. */
export const ALIGNDETAIL: FunctionSpec = {
  name: "ALIGNDETAIL",
  summary:
    "What the alignment score of each investment is made of: what it serves, what it works against, and what is ready.",
  parameters: [
    RATINGS_PARAMETER,
    WEIGHTS_PARAMETER,
    SCALE_PARAMETER,
    READINESS_PARAMETER,
    CONFIDENCE_PARAMETER,
  ],
  result:
    "Seven columns for each investment: supports (points), against (points), score, readiness (0 to 1), bankable today (points), locked behind fixes (points), assessed (share of the weight, 0 to 1).",
  examples: [
    {
      formula: "=ALIGNDETAIL(B2:E2, B1:E1, 3, F2)",
      about:
        "Supports 40% × 3/3 + 10% × 2/3 = 46.67 points, works against 20% × 1/3 = 6.67, half ready: 46.67 / 2 - 6.67 = 16.67 is bankable today.",
      args: [[[3, 0, -1, 2]], [[40, 30, 20, 10]], 3, 0.5],
      result: [[140 / 3, 20 / 3, 40, 0.5, 50 / 3, 70 / 3, 1]],
    },
    {
      formula: '=ALIGNDETAIL(B2:D3, B1:D1, "1-5")',
      about: "1 is no effect on this scale. The second objective is not rated, so 75% is assessed.",
      args: [
        [
          [5, null, 3],
          [1, 1, 1],
        ],
        [[50, 25, 25]],
        "1-5",
      ],
      result: [
        [62.5, 0, 62.5, 1, 62.5, 0, 0.75],
        [0, 0, 0, 1, 0, 0, 1],
      ],
    },
  ],
  evaluate: ([ratingCells, weightCells, scaleCell, readinessCells, confidenceCells]) => {
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const readiness = readReadiness(readinessCells!, ratings);
    const confidence = readConfidence(confidenceCells!, ratings);
    const n = weights.length;
    return severalPerInvestment(ratings, (i) => {
      if (isBlankInvestment(ratings, i)) return BLANK;
      const { supports, against, score, ...rest } = scoreInvestment(ratings.effects[i]!, weights, {
        readiness: levelsOf(readiness[i]!),
        ...(confidence === null ? {} : { confidence: [...confidence.subarray(i * n, (i + 1) * n)] }),
      });
      return [
        settled(100 * supports),
        settled(100 * against),
        score,
        rest.readiness,
        settled(rest.bankable),
        settled(rest.locked),
        settled(rest.assessed),
      ];
    });
  },
};
