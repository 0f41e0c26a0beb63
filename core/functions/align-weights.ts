import { ownEntry } from "#core/own-entry.ts";
import { en } from "#core/messages/en.ts";
import { functions } from "#core/messages/en/functions.ts";
import { refuse, refuseProblem, shown } from "./error.ts";
import { readLine } from "./line-argument.ts";
import { readPairs } from "./pairs-argument.ts";
import type { CellMatrix, FunctionSpec, Output } from "./spec.ts";
import { WEIGHT_METHODS } from "./weight-methods.ts";
import { amountsIn, numbersIn } from "./weights-argument.ts";

/** Weights from points, ranks, swings or pairwise comparisons: see core/weighting. */
export const ALIGNWEIGHTS: FunctionSpec = {
  name: "ALIGNWEIGHTS",
  summary: "Turns points, percent, ranks, swings or pairwise comparisons into weights that add up to 1.",
  parameters: [
    {
      name: "values",
      type: "range",
      description:
        "One value for each objective, in a row or a column; blank cells stay blank. For pairwise: a square, how many times as important is the row as the column (1/3 for a third); half of it is enough. Squares of several people below each other are taken together by their geometric mean.",
      optional: false,
    },
    {
      name: "method",
      type: "text",
      description:
        'Optional, "points" if left out. "points": any amounts, or words (high, medium, low); "rank", "ranksum", "reciprocal": 1 is the most important, ties are fine; "swing": the one you want most gets 100, the others less; "pairwise": comparisons two by two.',
      optional: true,
    },
  ],
  result: "A weight for each value, in the same shape (for pairwise: in a column), adding up to 1.",
  examples: [
    {
      formula: "=ALIGNWEIGHTS(B2:B4)",
      about: "35 + 35 + 30 = 100, so 35 points are 0.35.",
      args: [[[35], [35], [30]]],
      result: [[0.35], [0.35], [0.3]],
    },
    {
      formula: '=ALIGNWEIGHTS(B2:D2, "rank")',
      about: "Rank-order centroid: the first of three gets (1 + 1/2 + 1/3) / 3 = 11/18.",
      args: [[[2, 1, 3]], "rank"],
      result: [[5 / 18, 11 / 18, 2 / 18]],
    },
    {
      formula: '=ALIGNWEIGHTS(B2:D2, "ranksum")',
      about: "The second and third place are tied and share (2 + 1) / 6.",
      args: [[[1, 2, 2]], "ranksum"],
      result: [[0.5, 0.25, 0.25]],
    },
    {
      formula: '=ALIGNWEIGHTS(B2:D2, "reciprocal")',
      about: "1, 1/2 and 1/3, divided by their sum 11/6.",
      args: [[[1, 2, 3]], "reciprocal"],
      result: [[6 / 11, 3 / 11, 2 / 11]],
    },
    {
      formula: '=ALIGNWEIGHTS(B2:B4, "swing")',
      about: "100 + 60 + 40 = 200, so the most wanted one gets 100/200.",
      args: [[[100], [60], [40]], "swing"],
      result: [[0.5], [0.3], [0.2]],
    },
    {
      formula: '=ALIGNWEIGHTS(B2:D4, "pairwise")',
      about: "Six times as important as the third and twice as the second: 6, 3 and 1 of 10.",
      args: [
        [
          [1, 2, 6],
          [null, 1, 3],
          [null, null, 1],
        ],
        "pairwise",
      ],
      result: [[0.6], [0.3], [0.1]],
    },
  ],
  evaluate: ([valueCells, methodCell]) => {
    const cell = methodCell?.[0]?.[0];
    const method = typeof cell === "string" ? cell : POINTS;
    const name = method.toLowerCase();
    if (name === PAIRWISE) return pairwiseColumn(valueCells!);
    const weigh = ownEntry(WEIGHT_METHODS, name);
    if (weigh === undefined) {
      const methods = en.common.list([...Object.keys(WEIGHT_METHODS), PAIRWISE]);
      return refuse(functions.notMethod(shown(method), methods));
    }
    const cells = readLine("values", valueCells!);
    const filled = cells.filter(({ value }) => value !== null);
    const read = name === POINTS ? amountsIn : numbersIn;
    const values = read("values", valueCells!, filled);
    const weights = weigh(values);
    if (!weights.ok) return refuseProblem("values", weights.problem, filled);
    const result = valueCells!.map((row) => row.map((): Output => ""));
    filled.forEach(({ row, column }, i) => (result[row]![column] = weights.value[i]!));
    return result;
  },
};

/** What is meant where no method is named. */
const POINTS = "points";

/** The one method that takes a square and not a line. */
const PAIRWISE = "pairwise";

function pairwiseColumn(cells: CellMatrix): Output[][] {
  const found = readPairs("values", cells);
  return found.weights.map((weight) => [weight]);
}
