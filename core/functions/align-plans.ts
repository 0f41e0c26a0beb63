import { bestPlan, bestPlans } from "#core/portfolio/best-plan.ts";
import { NAMES_PARAMETER, PLAN_PARAMETERS, readPlan } from "./plan-arguments.ts";
import { noPlan } from "./plan-error.ts";
import type { FunctionSpec } from "./spec.ts";

const MOST = 200;
const MOST_PLANS = 50;
const USUAL_PLANS = 5;

/** The k best plans: see core/portfolio/best-plan. */
export const ALIGNPLANS: FunctionSpec = {
  name: "ALIGNPLANS",
  summary: "The best sets of investments within the budget, side by side, best first.",
  parameters: [
    ...PLAN_PARAMETERS,
    {
      name: "count",
      type: "number",
      description: "Optional, 5 if left out. How many sets, 1 to 50.",
      optional: true,
      min: 1,
      max: MOST_PLANS,
    },
    NAMES_PARAMETER,
  ],
  result:
    "A column for each set: what it is worth, and below it 1 or 0 for each value (a row for each set, where the values run across).",
  examples: [
    {
      formula: "=ALIGNPLANS(B2:B4, C2:C4, 10,,,,, 3)",
      about: "The second and third together are worth 95; any one alone is less.",
      args: [[[60], [50], [45]], [[7], [5], [5]], 10, null, null, null, null, 3],
      result: [
        [95, 60, 50],
        [0, 1, 0],
        [1, 0, 1],
        [1, 0, 0],
      ],
    },
  ],
  evaluate: ([values, costs, budget, requires, excludes, musts, groups, count, names]) => {
    const read = readPlan({ values, costs, budget, requires, excludes, musts, groups, names }, MOST);
    const wanted = Math.floor(Number(count?.[0]?.[0] ?? USUAL_PLANS));
    const plans = bestPlans(read.question, wanted);
    if (plans.length === 0) {
      const answer = bestPlan(read.question);
      if (!("plan" in answer)) return noPlan(read, answer);
    }
    const columns = plans.map(({ ids, value }) => {
      const taken = new Set(ids);
      return [
        value,
        ...read.places.map((place) =>
          place === null ? "" : taken.has(read.question.items[place]!.id) ? 1 : 0,
        ),
      ];
    });
    if (read.across) return columns;
    return columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  },
};
