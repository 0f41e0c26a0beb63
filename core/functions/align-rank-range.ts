import { drawScores } from "#core/insight/robustness/drawn-scores.ts";
import { rankRanges } from "#core/insight/robustness/rank-range.ts";
import { effectRowsOf, floorsOf, ratedInvestments } from "./effect-rows.ts";
import { refuseProblem } from "./error.ts";
import { severalPerInvestment } from "./orientation.ts";
import { RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";
import { readWeights, WEIGHTS_PARAMETER } from "./weights-argument.ts";
import { readDraws, WOBBLE_PARAMETER } from "./wobble-argument.ts";

/** Where each investment may come in the ranking: see core/insight/robustness/rank-range. */
export const ALIGNRANKRANGE: FunctionSpec = {
  name: "ALIGNRANKRANGE",
  summary:
    "Where each investment may come in the ranking when the weights are not quite right and blanks could be anything.",
  parameters: [RATINGS_PARAMETER, WEIGHTS_PARAMETER, SCALE_PARAMETER, WOBBLE_PARAMETER],
  result:
    "Three columns for each investment: expected rank, best and worst; nine of ten of 5,000 tries (fewer beyond 800 investments) lie from best to worst. Blank where nothing is rated.",
  examples: [
    {
      formula: "=ALIGNRANKRANGE(B2:C5, B1:C1)",
      about: "The second is better on everything, so it is first with any weights.",
      args: [
        [
          [1, 1],
          [3, 3],
          [null, null],
          [-1, 0],
        ],
        [[60, 40]],
      ],
      result: [
        [2, 2, 2],
        [1, 1, 1],
        ["", "", ""],
        [3, 3, 3],
      ],
    },
    {
      formula: "=ALIGNRANKRANGE(B2:C3, B1:C1, 3, 0)",
      about: "Two that tie share the first two places.",
      args: [
        [
          [3, 0],
          [0, 3],
        ],
        [[50, 50]],
        3,
        0,
      ],
      result: [
        [1.5, 1, 1],
        [1.5, 1, 1],
      ],
    },
  ],
  evaluate: ([ratingCells, weightCells, scaleCell, wobbleCell]) => {
    const scale = readScale(scaleCell!);
    const weights = readWeights(weightCells!);
    const ratings = readRatings(ratingCells!, weights.length, scale, weightCells);
    const draws = readDraws(weights, wobbleCell!, drawsFor(ratings.investments));
    const rated = ratedInvestments(ratings);
    const rows = effectRowsOf(ratings);
    const scores = drawScores(
      rated.map((i) => rows[i]!),
      draws,
      floorsOf(ratings),
    );
    if (!scores.ok) return refuseProblem("ratings", scores.problem, []);
    const ranges = new Map(rankRanges(scores.value).map((range, k) => [rated[k], range]));
    return severalPerInvestment(ratings, (i) => {
      const range = ranges.get(i);
      return range === undefined ? ["", "", ""] : [range.expected, range.best, range.worst];
    });
  },
};

/** Ranking sorts all rows in every try: so many rows times tries are enough, and take no longer in a long table. */
const MOST_RANKED = 4_000_000;
const SHORT_TABLE = 800;
const FEWEST_DRAWS = 200;

/** How many tries; undefined for the usual number. */
function drawsFor(investments: number): number | undefined {
  if (investments <= SHORT_TABLE) return undefined;
  return Math.max(FEWEST_DRAWS, Math.floor(MOST_RANKED / investments));
}
