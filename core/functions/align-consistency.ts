import { readPairs } from "./pairs-argument.ts";
import type { FunctionSpec } from "./spec.ts";

/** Consistency ratio of pairwise comparisons: see core/weighting/pairwise/consistency. */
export const ALIGNCONSISTENCY: FunctionSpec = {
  name: "ALIGNCONSISTENCY",
  summary: "How much the answers of a pairwise comparison contradict each other.",
  parameters: [
    {
      name: "pairs",
      type: "range",
      description:
        "As many rows as columns, one for each objective: how many times as important is the row as the column (1/3 for a third)? One half of the square is enough, and gaps are fine as long as all objectives are joined. Squares of several people below each other are taken together by their geometric mean.",
      optional: false,
    },
  ],
  result: "The consistency ratio: 0 is free of contradiction, up to 0.10 is fine, above it look again.",
  examples: [
    {
      formula: "=ALIGNCONSISTENCY(B2:D4)",
      about: "Twice as important as B, B three times as C, and so six times as C: no contradiction.",
      args: [
        [
          [1, 2, 6],
          [null, 1, 3],
          [null, null, 1],
        ],
      ],
      result: [[0]],
    },
    {
      formula: "=ALIGNCONSISTENCY(B2:D4)",
      about: "Saaty's index (λ - 3) / 2 with λ = 1 + x + 1/x, x³ = 2 · 3 / 1, divided by 0.5245 for three.",
      args: [
        [
          [1, 2, 1],
          [null, 1, 3],
          [null, null, 1],
        ],
      ],
      result: [[(6 ** (1 / 3) + 6 ** (-1 / 3) - 2) / 2 / 0.5245]],
    },
  ],
  evaluate: ([pairs]) => {
    const found = readPairs("pairs", pairs!);
    return [[found.consistencyRatio]];
  },
};
