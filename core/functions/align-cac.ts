import { acquisitionCost } from "#core/insight/measures/acquisition-cost.ts";
import { byCell } from "./by-cell.ts";
import type { FunctionSpec } from "./spec.ts";

/** Customer acquisition cost: see core/insight/measures/acquisition-cost. */
export const ALIGNCAC: FunctionSpec = {
  name: "ALIGNCAC",
  summary: "What it costs to win one customer.",
  parameters: [
    {
      name: "spend",
      type: "range",
      description: "Money spent on winning customers in a period: one cell, or one for each row.",
      optional: false,
    },
    {
      name: "customers",
      type: "range",
      description: "New customers won in the same period, more than 0.",
      optional: false,
    },
  ],
  result: "Money for each new customer, in the shape of the arguments; blank where one of them is blank.",
  examples: [
    {
      formula: "=ALIGNCAC(B2, C2)",
      about: "12,000 spent on winning 40 customers is 300 each.",
      args: [12000, 40],
      result: [[300]],
    },
    {
      formula: "=ALIGNCAC(B2:B4, C2:C4)",
      about: "One for each channel; a row that is not filled in stays blank.",
      args: [
        [[12000], [3000], [null]],
        [[40], [25], [10]],
      ],
      result: [[300], [120], [""]],
    },
  ],
  evaluate: (args) =>
    byCell([args[0]!, args[1]!], { names: ["spend", "customers"], compute: acquisitionCost }),
};
