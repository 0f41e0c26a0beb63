import { payback } from "#core/insight/measures/payback.ts";
import { measures } from "#core/messages/en/measures.ts";
import type { CellMatrix, FunctionSpec, Output } from "./spec.ts";
import { refuse } from "./error.ts";
import { numberIn } from "./read-cell.ts";

/** Payback, simple or discounted: see core/insight/measures/payback. */
export const ALIGNPAYBACK: FunctionSpec = {
  name: "ALIGNPAYBACK",
  summary: "After how many periods the money is back for good.",
  parameters: [
    {
      name: "flows",
      type: "range",
      description:
        "Money in each period, the first one now, what is spent below 0: one row for each investment, or one column. A blank period brings nothing.",
      optional: false,
    },
    {
      name: "rate",
      type: "number",
      description: "Optional, 0 if left out: the simple payback. Discount rate for one period, such as 10%.",
      optional: true,
      min: 0,
    },
  ],
  result: 'Periods for each row (parts of one included), or "never" where the money does not come back.',
  examples: [
    {
      formula: "=ALIGNPAYBACK(B2:E2)",
      about: "10,000 out; 3,000 and 4,000 in; the last 3,000 are half of the 6,000 of the third year.",
      args: [[[-10000, 3000, 4000, 6000]]],
      result: [[2.5]],
    },
    {
      formula: "=ALIGNPAYBACK(B2:E3, 10%)",
      about: "Discounted at 10% it takes longer; the second investment does not come back.",
      args: [
        [
          [-1000, 550, 605, null],
          [-1000, 500, 500, null],
        ],
        0.1,
      ],
      result: [[2], ["never"]],
    },
  ],
  evaluate: ([flows, rateCell]) => {
    const cell = rateCell?.[0]?.[0];
    const rate = typeof cell === "number" ? cell : 0;
    const isColumn = flows![0]!.length === 1;
    const plans = isColumn ? [flows!.map((_, row) => [row, 0] as const)] : rowsOf(flows!);
    const result: Output[][] = [];
    for (const [i, places] of plans.entries()) {
      const periods = paybackOf(flows!, places, rate);
      result[i] = [periods];
    }
    return result;
  },
};

function rowsOf(matrix: CellMatrix): (readonly [number, number])[][] {
  return matrix.map((cells, row) => cells.map((_, column) => [row, column] as const));
}

function paybackOf(matrix: CellMatrix, places: readonly (readonly [number, number])[], rate: number): Output {
  const flows: number[] = [];
  let filled = false;
  for (const [row, column] of places) {
    const flow = numberIn("flows", matrix, row, column);
    filled ||= flow !== null;
    flows.push(flow ?? 0);
  }
  if (!filled) return "";
  const periods = payback(flows, rate);
  if (!periods.ok) return refuse(measures.noAnswer, "#NUM!");
  return periods.value ?? measures.never;
}
