import { levelsOf, READINESS_PARAMETER, readReadiness } from "./readiness-argument.ts";
import type { FunctionSpec } from "./spec.ts";

/** R: the weakest link of what each investment needs. */
export const ALIGNREADINESS: FunctionSpec = {
  name: "ALIGNREADINESS",
  summary: "How ready each investment is: as ready as the least ready thing that it needs.",
  parameters: [
    {
      ...READINESS_PARAMETER,
      description:
        "What each investment needs, a row each and a column for each thing: 0 to 1, percent, or ready, partly, not ready. Blank is ready.",
      optional: false,
    },
  ],
  result: "0 … 1 for each row.",
  examples: [
    {
      formula: "=ALIGNREADINESS(F2:G4)",
      about: "Staff trained and data ready: the least of the two counts, and of the last nothing is asked.",
      args: [
        [
          ["ready", 0.5],
          ["not ready", "ready"],
          [null, null],
        ],
      ],
      result: [[0.5], [0], [1]],
    },
  ],
  evaluate: ([cells]) => {
    const lie = { turned: false, investments: cells!.length, objectives: cells![0]!.length };
    const readiness = readReadiness(cells!, lie);
    return readiness.map((parts) => [Math.min(1, ...levelsOf(parts))]);
  },
};
