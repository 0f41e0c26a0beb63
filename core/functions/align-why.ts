import { functions } from "#core/messages/en/functions.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { refuse } from "./error.ts";
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
import { confidenceIn, judging } from "./judge.ts";
import { LANGUAGE_PARAMETER, readLanguage } from "./language-argument.ts";
import { LIMITS_PARAMETER, readLimits } from "./limits-argument.ts";
import { readLine, withoutTail } from "./line-argument.ts";
import { perInvestment } from "./orientation.ts";
import { isBlankInvestment, RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { textIn } from "./read-cell.ts";
import {
  READINESS_OF_PARAMETER,
  READINESS_PARAMETER,
  readReadiness,
  readReadinessNames,
} from "./readiness-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { CellMatrix, FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";

/** The sentences of `explainVerdict` for each investment. */
export const ALIGNWHY: FunctionSpec = {
  name: "ALIGNWHY",
  summary:
    "Why each investment has its verdict, in plain words: what it serves, what it works against, what is missing.",
  parameters: [
    RATINGS_PARAMETER,
    WEIGHTS_PARAMETER,
    {
      name: "objectives",
      type: "range",
      description: "The names of the objectives, in a row or a column, in the order of the weights.",
      optional: false,
    },
    SCALE_PARAMETER,
    READINESS_PARAMETER,
    BLOCKERS_PARAMETER,
    MUST_PARAMETER,
    LIMITS_PARAMETER,
    STATUS_PARAMETER,
    LANGUAGE_PARAMETER,
    READINESS_OF_PARAMETER,
    NEEDED_BY_PARAMETER,
    CONFIDENCE_PARAMETER,
  ],
  result: "One text for each investment, in a column; blank where nothing is rated.",
  examples: [
    {
      formula: "=ALIGNWHY(B3:E4, B2:E2, B1:E1, 3, F3:F4)",
      about: "The first scores 40, but half ready only 16.7 is bankable: below the 30 points to fund.",
      args: [
        [
          [3, null, -1, 2],
          [3, 0, -1, 2],
        ],
        [[40, 30, 20, 10]],
        [["Win repeat customers", "Hire locally", "Keep costs flat", "Cut delivery time"]],
        3,
        [[1], [0.5]],
      ],
      result: [
        [
          "Serves Win repeat customers (40%) strongly and Cut delivery time (10%) clearly; works against Keep costs flat (20%) slightly. Not rated: Hire locally. Hold: rate the objectives that carry 30% of the weight.",
        ],
        [
          "Serves Win repeat customers (40%) strongly and Cut delivery time (10%) clearly; works against Keep costs flat (20%) slightly. Fix first: not ready (readiness 50%).",
        ],
      ],
    },
  ],
  evaluate: ([ratingCells, weightCells, nameCells, scaleCell, readinessCells, ...more]) => {
    const [blockers, must, limitCells, status, language, readinessOf, neededBy, confidenceCells] = more;
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const names = readNames(nameCells!, weights.length);
    const readiness = readReadiness(readinessCells!, ratings);
    const readinessNames = readReadinessNames(readinessOf!, readinessCells!, ratings);
    const conditions = readConditions(blockers!, must!, ratings, status, neededBy);
    const limits = readLimits(limitCells!, weights, ratings);
    const texts = readLanguage(language!);
    const confidence = readConfidence(confidenceCells!, ratings);
    const words = { objectives: names, readiness: readinessNames, texts };
    const judge = judging(ratings, weights, limits, confidence, words);
    return perInvestment(ratings, (i) => {
      if (isBlankInvestment(ratings, i) && !speaksUnrated(conditions[i]!)) return "";
      const judged = judge(i, readiness[i]!, conditions[i]!);
      const effects = ratings.effects[i]!;
      const sure = confidence && confidenceIn(confidence, i, weights.length);
      const rated = names.map((name, j) => ({
        name,
        weight: weights[j]!,
        effect: effects[j]!,
        confidence: sure?.[j] ?? 1,
      }));
      return explainVerdict({ ...judged, rated, limits, neededBy: conditions[i]!.neededBy }, texts);
    });
  },
};

function readNames(matrix: CellMatrix, objectives: number): string[] {
  const cells = readLine("objectives", matrix);
  const filled = withoutTail(cells);
  if (filled.length !== objectives)
    return refuse(functions.perObjective("objectives", filled.length, objectives));
  const names: string[] = [];
  for (const { row, column, where } of filled) {
    const name = textIn("objectives", matrix, row, column);
    // An unnamed objective is told by its place.
    names.push(name || where);
  }
  return names;
}
