import { bestPlanInSlices } from "./best-plan.ts";
import { toEnd } from "./engine/in-slices.ts";
import { maximiseInSlices } from "./engine/maximise.ts";
import { planOf, type Plan } from "./plan.ts";
import { planProblem } from "./plan-problem.ts";
import type { PlanQuestion, Rule } from "./question.ts";

/** One way out of a clash: with this one rule looser there is a plan. */
export interface WayOut {
  readonly rule: Rule;
  /** Of a budget: the least with which there is a plan. Null for a rule that is given up. */
  readonly most: number | null;
  /** The best plan then. */
  readonly plan: Plan;
}

/** The amount that was found is a sum in another order than the row's. */
const ROUNDING = 1e-9;

/**
 * What to give up where no plan is possible, each tested against the model: only what by itself makes a plan possible
 * is a way out. None are left where several clashes have nothing in common.
 *
 * @param because the rules that clash, as `bestPlan` names them
 */
export function waysOut(question: PlanQuestion, because: readonly Rule[]): WayOut[] {
  return toEnd(waysOutInSlices(question, because));
}

export function* waysOutInSlices(
  question: PlanQuestion,
  because: readonly Rule[],
): Generator<unknown, WayOut[]> {
  const ways: WayOut[] = [];
  for (const rule of because) {
    const way =
      rule.kind === "budget" ? yield* moreOf(question, rule.budget) : yield* without(question, rule);
    if (way) ways.push({ rule, ...way });
  }
  return ways;
}

type Found = Generator<unknown, Pick<WayOut, "most" | "plan"> | null>;

/** The least of a budget that makes a plan possible, and the best plan for it. */
function* moreOf(question: PlanQuestion, budget: number): Found {
  const withMost = (most: number): PlanQuestion => ({
    ...question,
    budgets: question.budgets.map((each, k) => (k === budget ? { ...each, most } : each)),
  });
  const { problem } = planProblem(withMost(Infinity));
  const cheapest = yield* maximiseInSlices({
    ...problem,
    values: question.items.map(({ costs }) => -(costs[budget] ?? 0)),
  });
  const least = cheapest.sets[0];
  if (!least) return null;
  const most = -least.value + ROUNDING * Math.abs(least.value);
  const answer = yield* bestPlanInSlices(withMost(most));
  return "plan" in answer ? { most: -least.value, plan: answer.plan } : null;
}

function* without(question: PlanQuestion, rule: Rule): Found {
  const plan = planProblem(question, [rule]);
  const { sets } = yield* maximiseInSlices(plan.problem);
  return sets[0] ? { most: null, plan: planOf(plan, sets[0].point) } : null;
}
