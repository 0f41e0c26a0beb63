import { coverage } from "#core/insight/signals/coverage.ts";
import { readIncluded } from "./costs-argument.ts";
import { effectRowsOf, perObjective } from "./effect-rows.ts";
import { refuseProblem } from "./error.ts";
import { RATINGS_PARAMETER, readRatings } from "./ratings-argument.ts";
import { levelsOf, READINESS_PARAMETER, readReadiness } from "./readiness-argument.ts";
import { readScale, SCALE_PARAMETER } from "./scale-argument.ts";
import type { FunctionSpec } from "./spec.ts";

/** Coverage of each objective: see core/insight/signals/coverage. */
export const ALIGNCOVERAGE: FunctionSpec = {
  name: "ALIGNCOVERAGE",
  summary: "How far the investments together deliver each objective, from 0 (nobody serves it) to 1.",
  parameters: [
    RATINGS_PARAMETER,
    SCALE_PARAMETER,
    READINESS_PARAMETER,
    {
      name: "include",
      type: "range",
      description:
        "Optional, all if left out. Yes for the investments that count (funded, active); blank is no.",
      optional: true,
    },
  ],
  result: "One share for each objective, in a row: 1 - (1 - first) × (1 - second) × ….",
  examples: [
    {
      formula: "=ALIGNCOVERAGE(B2:D3)",
      about: "The first objective: 1 - (1 - 2/3) × (1 - 1/3) = 7/9. Harm covers nothing.",
      args: [
        [
          [2, 0, -3],
          [1, 0, 3],
        ],
      ],
      result: [[7 / 9, 0, 1]],
    },
    {
      formula: "=ALIGNCOVERAGE(B2:C4, 3, D2:D4, E2:E4)",
      about: "Half ready counts half, and the last one is not funded.",
      args: [
        [
          [3, 0],
          [0, 3],
          [3, 3],
        ],
        3,
        [[0.5], [1], [1]],
        [["yes"], ["yes"], ["no"]],
      ],
      result: [[0.5, 1]],
    },
  ],
  evaluate: ([ratingCells, scaleCell, readinessCells, includeCells]) => {
    const scale = readScale(scaleCell!);
    const ratings = readRatings(ratingCells!, null, scale);
    const readiness = readReadiness(readinessCells!, ratings);
    const included = readIncluded(includeCells!, ratings);
    const rows = effectRowsOf(ratings).map((row, i) => ({
      ...row,
      readiness: Math.min(1, ...levelsOf(readiness[i]!)),
    }));
    const covered = coverage(
      rows.filter((_, i) => included[i]),
      ratings.objectives,
    );
    return covered.ok ? perObjective(ratings, covered.value) : refuseProblem("ratings", covered.problem, []);
  },
};
