import { returnOnInvestment } from "#core/insight/measures/return-on-investment.ts";
import { byCell } from "./by-cell.ts";
import type { FunctionSpec } from "./spec.ts";

/** Return on investment: see core/insight/measures/return-on-investment. */
export const ALIGNROI: FunctionSpec = {
  name: "ALIGNROI",
  summary: "What an investment brings back beyond its cost, as a share of the cost.",
  parameters: [
    {
      name: "benefit",
      type: "range",
      description: "All the money that it brings in or saves: one cell, or one for each row.",
      optional: false,
    },
    {
      name: "cost",
      type: "range",
      description: "All the money that it costs over the same time, more than 0.",
      optional: false,
    },
  ],
  result: "0.25 is 25%, -1 is all lost; in the shape of the arguments, and blank where one of them is blank.",
  examples: [
    {
      formula: "=ALIGNROI(B2:B3, C2:C3)",
      about: "12,000 brought back 15,000; 8,000 brought back 6,000.",
      args: [
        [[15000], [6000]],
        [[12000], [8000]],
      ],
      result: [[0.25], [-0.25]],
    },
  ],
  evaluate: (args) =>
    byCell([args[0]!, args[1]!], { names: ["benefit", "cost"], compute: returnOnInvestment }),
};
