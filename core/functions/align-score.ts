import { scoreMatrix } from "#core/scoring/score-matrix.ts";
import { effectLine } from "./effect-line.ts";
import { CONFIDENCE_PARAMETER, readConfidence } from "./investment-arguments.ts";
import { orient, perInvestment, transpose } from "./orientation.ts";
import { RATINGS_PARAMETER, readRating } from "./ratings-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";

/** `A = 100 (P - N)` for each investment: see `scoreInvestment`. */
export const ALIGNSCORE: FunctionSpec = {
  name: "ALIGNSCORE",
  summary:
    "How well each investment serves the objectives: its alignment score from -100 (works fully against them) to 100.",
  parameters: [RATINGS_PARAMETER, WEIGHTS_PARAMETER, SCALE_PARAMETER, CONFIDENCE_PARAMETER],
  result: "One score in points for each investment, in a column; blank where nothing is rated.",
  examples: [
    {
      formula: "=ALIGNSCORE(B2:E4, B1:E1)",
      about:
        "Ratings on -3 to 3. The first: 40% × 3/3 - 20% × 1/3 + 10% × 2/3 = 40 points. The second has no ratings yet.",
      args: [
        [
          [3, 0, -1, 2],
          [null, null, null, null],
          [1, 1, 0, 0],
        ],
        [[40, 30, 20, 10]],
      ],
      result: [[40], [""], [70 / 3]],
    },
    {
      formula: '=ALIGNSCORE(B2:D3, B1:D1, "0-5", E2:E3)',
      about: "Ratings from 0 to 5, and how sure the benefits are: (50% × 5/5 + 25% × 2/5) × 0.5 = 30 points.",
      args: [
        [
          [5, 2, 0],
          [4, 4, 4],
        ],
        [[2, 1, 1]],
        "0-5",
        [["low"], ["high"]],
      ],
      result: [[30], [80]],
    },
  ],
  evaluate: ([ratingCells, weightCells, scaleCell, confidenceCells]) => {
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const cells = ratingCells!;
    const lie = orient(cells, weights.length, weightCells);
    const confidence = readConfidence(confidenceCells!, lie);

    const rows = lie.turned ? transpose(cells) : cells;
    const effectOf = (i: number, j: number): number => {
      const [row, column] = lie.turned ? [j, i] : [i, j];
      return readRating(cells, row, column, scale) ?? 0;
    };
    const scores = scoreMatrix(rows, weights, effectLine(scale), effectOf, confidence);
    const isBlank = (i: number): boolean => rows[i]!.every((cell) => cell === null);
    return perInvestment(lie, (i) => (scores[i] === 0 && isBlank(i) ? "" : scores[i]!));
  },
};
