import { grainOf } from "./engine/grain.ts";
import { maximise } from "./engine/maximise.ts";
import { type Plan, planOf } from "./plan.ts";
import { planProblem, pointOf } from "./plan-problem.ts";
import type { PlanQuestion } from "./question.ts";

export interface CurvePoint {
  readonly budget: number;
  /** Null where no plan is possible with it. */
  readonly plan: Plan | null;
}

/**
 * The best plan for each of several budgets: value against money, exact at each of them (Equity's order of priority
 * is this curve made by ratio; Phillips & Bana e Costa 2007, Annals of Operations Research 154:51-68).
 *
 * @param budget which budget is changed
 * @param amounts in any order; answered in theirs
 */
export function valueCurve(question: PlanQuestion, budget: number, amounts: readonly number[]): CurvePoint[] {
  let start: readonly string[] | null = null;
  return amounts.map((most) => {
    const plan = planProblem(withBudget(question, budget, most));
    const [best] = maximise(plan.problem, start ? { start: pointOf(plan, start) } : {}).sets;
    if (!best) return { budget: most, plan: null };
    const found = planOf(plan, best.point);
    start = found.ids;
    return { budget: most, plan: found };
  });
}

export interface NextStep {
  /** The least budget that buys a better plan. */
  readonly budget: number;
  readonly extra: number;
  readonly plan: Plan;
  readonly comesIn: readonly string[];
  readonly goes: readonly string[];
}

/** Points that count as better where the values have no common step. */
const LEAST_GAIN = 1e-6;

/**
 * What the next euro buys: the least money that makes a better plan than today's, and that plan (the best one for
 * that money).
 *
 * @returns null where no money makes it better
 */
export function nextStep(question: PlanQuestion, budget: number, today: Plan): NextStep | null {
  const values = question.items.map(({ value }) => value);
  const gain = grainOf(values) || LEAST_GAIN * values.reduce((sum, value) => sum + Math.abs(value), 1);
  const unlimited = planProblem(withBudget(question, budget, Infinity));
  const least = maximise({
    ...unlimited.problem,
    values: question.items.map(({ costs }) => -(costs[budget] ?? 0)),
    rows: [
      ...unlimited.problem.rows,
      { at: values.map((_, j) => j), by: values.map((value) => -value), most: -(today.value + gain * 0.999) },
    ],
  }).sets[0];
  if (!least) return null;
  const cost = planOf(unlimited, least.point).used[budget]!;
  const [{ plan }] = valueCurve(question, budget, [cost]) as [CurvePoint];
  if (!plan) return null;
  const before = new Set(today.ids);
  const after = new Set(plan.ids);
  return {
    budget: cost,
    extra: cost - question.budgets[budget]!.most,
    plan,
    comesIn: plan.ids.filter((id) => !before.has(id)),
    goes: today.ids.filter((id) => !after.has(id)),
  };
}

export function withBudget(question: PlanQuestion, budget: number, most: number): PlanQuestion {
  return {
    ...question,
    budgets: question.budgets.map((each, k) => (k === budget ? { ...each, most } : each)),
  };
}
