import {
  BLOCKERS_PARAMETER,
  CONFIDENCE_PARAMETER,
  MUST_PARAMETER,
  NEEDED_BY_PARAMETER,
  readConditions,
  readConfidence,
  speaksUnrated,
  STATUS_PARAMETER,
} from "./investment-arguments.ts";
import { judging } from "./judge.ts";
import { LANGUAGE_PARAMETER, readLanguage } from "./language-argument.ts";
import { LIMITS_PARAMETER, readLimits } from "./limits-argument.ts";
import { perInvestment } from "./orientation.ts";
import { isBlankInvestment, RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { READINESS_PARAMETER, readReadiness } from "./readiness-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";

/** The verdict of `decideVerdict` for each investment. */
export const ALIGNVERDICT: FunctionSpec = {
  name: "ALIGNVERDICT",
  summary: "What to do with each investment: Fund, Fix first, Hold or Say no.",
  parameters: [
    RATINGS_PARAMETER,
    WEIGHTS_PARAMETER,
    SCALE_PARAMETER,
    READINESS_PARAMETER,
    BLOCKERS_PARAMETER,
    MUST_PARAMETER,
    LIMITS_PARAMETER,
    STATUS_PARAMETER,
    LANGUAGE_PARAMETER,
    NEEDED_BY_PARAMETER,
    CONFIDENCE_PARAMETER,
  ],
  result:
    "One verdict for each investment, in a column; blank where nothing is rated and nothing asks for it.",
  examples: [
    {
      formula: "=ALIGNVERDICT(B2:E5, B1:E1)",
      about:
        "With weights 40/30/20/10 the limits are 30 points to fund and 10 points for a no. Scores: 40, 23.3, -16.7; the last has only 30% of the weight rated.",
      args: [
        [
          [3, 0, -1, 2],
          [1, 1, 0, 0],
          [-2, 1, 0, 0],
          [null, null, 3, 3],
        ],
        [[40, 30, 20, 10]],
      ],
      result: [["Fund"], ["Hold"], ["Say no"], ["Hold"]],
    },
    {
      formula: "=ALIGNVERDICT(B2:E5, B1:E1, 3, F2:F5, G2:G5, H2:H5)",
      about:
        "A score of 40 of which only 16.7 is bankable while half ready; a privacy check that is missing; a ban that cannot be mended; and one that must be done.",
      args: [
        [
          [3, 0, -1, 2],
          [3, 2, 1, 1],
          [3, 2, 1, 1],
          [0, 0, 0, 1],
        ],
        [[40, 30, 20, 10]],
        3,
        [[0.5], [1], [null], [null]],
        [[null], ["privacy check missing"], ["never: the contract forbids it"], [null]],
        [[null], ["no"], ["no"], ["yes"]],
      ],
      result: [["Fix first"], ["Fix first"], ["Say no"], ["Fund"]],
    },
    {
      formula: '=ALIGNVERDICT(B2:C3, B1:C1, 3, , , , , D2:D3, "de")',
      about: "In German; the second is running already, so that the no is a stop.",
      args: [
        [
          [3, 2],
          [-1, 0],
        ],
        [[60, 40]],
        3,
        null,
        null,
        null,
        null,
        [["idea"], ["running"]],
        "de",
      ],
      result: [["Fördern"], ["Beenden"]],
    },
  ],
  evaluate: ([ratingCells, weightCells, scaleCell, readinessCells, blockers, must, limitCells, ...more]) => {
    const [status, language, neededBy, confidenceCells] = more;
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const readiness = readReadiness(readinessCells!, ratings);
    const conditions = readConditions(blockers!, must!, ratings, status, neededBy);
    const limits = readLimits(limitCells!, weights, ratings);
    const texts = readLanguage(language!);
    const judge = judging(ratings, weights, limits, readConfidence(confidenceCells!, ratings));
    return perInvestment(ratings, (i) => {
      if (isBlankInvestment(ratings, i) && !speaksUnrated(conditions[i]!)) return "";
      const { verdict } = judge(i, readiness[i]!, conditions[i]!);
      return texts.scoring.verdicts[verdict.kind];
    });
  },
};
