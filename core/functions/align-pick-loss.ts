import { bestPlan } from "#core/portfolio/best-plan.ts";
import { flipLosses } from "#core/portfolio/flip-losses.ts";
import { NAMES_PARAMETER, perValue, PLAN_PARAMETERS, readPlan } from "./plan-arguments.ts";
import { noPlan } from "./plan-error.ts";
import type { FunctionSpec } from "./spec.ts";

const MOST = 200;

/** What deciding each one the other way costs: see core/portfolio/flip-losses. */
export const ALIGNPICKLOSS: FunctionSpec = {
  name: "ALIGNPICKLOSS",
  summary:
    "What it costs to decide each investment the other way: how much the best set loses when it is left out, or taken in.",
  parameters: [...PLAN_PARAMETERS, NAMES_PARAMETER],
  result:
    "One number of the values' unit for each value, 0 where it makes no difference; blank where it is decided already or the other way is impossible.",
  examples: [
    {
      formula: "=ALIGNPICKLOSS(B2:B4, C2:C4, 10)",
      about: "Without the second, 60 is the best (35 less than 95); with the first in, too.",
      args: [[[60], [50], [45]], [[7], [5], [5]], 10],
      result: [[35], [35], [35]],
    },
  ],
  evaluate: ([values, costs, budget, requires, excludes, musts, groups, names]) => {
    const read = readPlan({ values, costs, budget, requires, excludes, musts, groups, names }, MOST);
    const answer = bestPlan(read.question);
    if (!("plan" in answer)) return noPlan(read, answer);
    const losses = flipLosses(read.question, answer.plan);
    return perValue(read, (item) => {
      const { loss } = losses[item]!;
      return loss === Infinity ? "" : Math.max(0, loss);
    });
  },
};
