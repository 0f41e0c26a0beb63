import { progress } from "#core/insight/measures/progress.ts";
import { measures } from "#core/messages/en/measures.ts";
import { byCell } from "./by-cell.ts";
import type { FunctionSpec } from "./spec.ts";

/** Progress to a target: see core/insight/measures/progress. */
export const ALIGNPROGRESS: FunctionSpec = {
  name: "ALIGNPROGRESS",
  summary: "How much of the way from the baseline to the target is done.",
  parameters: [
    {
      name: "baseline",
      type: "range",
      description: "Where the measure began: one cell, or one for each objective.",
      optional: false,
    },
    {
      name: "target",
      type: "range",
      description: "Where it should get to; below the baseline where less is better.",
      optional: false,
    },
    { name: "current", type: "range", description: "Where it is now.", optional: false },
  ],
  result:
    "0 at the baseline, 1 at the target, more past it, below 0 where it got worse; blank where one is blank.",
  examples: [
    {
      formula: "=ALIGNPROGRESS(B2:B4, C2:C4, D2:D4)",
      about: "Sales from 100 to 200, now 150; delivery from 8 days to 4, now 7; complaints not counted yet.",
      args: [
        [[100], [8], [50]],
        [[200], [4], [20]],
        [[150], [7], [null]],
      ],
      result: [[0.5], [0.25], [""]],
    },
  ],
  evaluate: (args) =>
    byCell([args[0]!, args[1]!, args[2]!], {
      names: ["baseline", "target", "current"],
      compute: progress,
      reason: ({ code, index }) => (code === "no-answer" && index === 1 ? measures.sameTarget : undefined),
    }),
};
