import { churnRate } from "#core/insight/measures/churn.ts";
import { measures } from "#core/messages/en/measures.ts";
import { byCell } from "./by-cell.ts";
import type { FunctionSpec } from "./spec.ts";

/** Churn: see core/insight/measures/churn. */
export const ALIGNCHURN: FunctionSpec = {
  name: "ALIGNCHURN",
  summary: "The share of customers that left in a period.",
  parameters: [
    {
      name: "start",
      type: "range",
      description: "Customers at the start of the period, more than 0: one cell, or one for each row.",
      optional: false,
    },
    {
      name: "lost",
      type: "range",
      description: "How many of those left during the period; new customers do not count.",
      optional: false,
    },
  ],
  result: "A share from 0 to 1, in the shape of the arguments; blank where one of them is blank.",
  examples: [
    {
      formula: "=ALIGNCHURN(B2, C2)",
      about: "10 of 200 customers left: 5%.",
      args: [200, 10],
      result: [[0.05]],
    },
  ],
  evaluate: (args) =>
    byCell([args[0]!, args[1]!], {
      names: ["start", "lost"],
      compute: churnRate,
      reason: ({ code }) => (code === "out-of-range" ? measures.moreLost : undefined),
    }),
};
