import { bestPlan } from "#core/portfolio/best-plan.ts";
import { NAMES_PARAMETER, perValue, PLAN_PARAMETERS, readPlan } from "./plan-arguments.ts";
import { noPlan } from "./plan-error.ts";
import type { FunctionSpec } from "./spec.ts";

/** Within Google's 30 seconds for a custom function, also with needs and two budgets. */
const MOST = 1_000;

/** The best set under budgets: see core/portfolio/best-plan. */
export const ALIGNPICK: FunctionSpec = {
  name: "ALIGNPICK",
  summary:
    "The set of investments that is worth the most within the budget: 1 for what is in it, 0 for what is not.",
  parameters: [...PLAN_PARAMETERS, NAMES_PARAMETER],
  result: "1 or 0 for each value. #N/A, saying what clashes, where nothing keeps to everything.",
  examples: [
    {
      formula: "=ALIGNPICK(B2:B5, C2:C5, 10)",
      about:
        "The best by points for the money (the first) would leave 3 unused; the two in the middle use all of it.",
      args: [[[60], [50], [45], [10]], [[7], [5], [5], [4]], 10],
      result: [[0], [1], [1], [0]],
    },
    {
      formula: "=ALIGNPICK(B2:B4, C2:C4, 10, D2:D4)",
      about:
        "The first needs the third, which brings nothing by itself; both together are worth more than the second.",
      args: [[[60], [50], [0]], [[6], [8], [3]], 10, [[3], [null], [null]]],
      result: [[1], [0], [1]],
    },
    {
      formula: "=ALIGNPICK(B2:B4, C2:D4, F1:G1,,, E2:E4)",
      about: "Money and people-days, and the last must be done.",
      args: [
        [[60], [50], [5]],
        [
          [5, 20],
          [5, 5],
          [2, 5],
        ],
        [[10, 15]],
        null,
        null,
        [[null], [null], ["yes"]],
      ],
      result: [[0], [1], [1]],
    },
  ],
  evaluate: ([values, costs, budget, requires, excludes, musts, groups, names]) => {
    const read = readPlan({ values, costs, budget, requires, excludes, musts, groups, names }, MOST);
    const answer = bestPlan(read.question);
    if (!("plan" in answer)) return noPlan(read, answer);
    const taken = new Set(answer.plan.ids);
    return perValue(read, (item) => (taken.has(read.question.items[item]!.id) ? 1 : 0));
  },
};
