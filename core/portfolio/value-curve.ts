import { grainOf } from "./engine/grain.ts";
import { saying, toEnd } from "./engine/in-slices.ts";
import { maximiseInSlices, type Solution } from "./engine/maximise.ts";
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
  return toEnd(valueCurveInSlices(question, budget, amounts));
}

/** @yields how far it is, 0 … 1 */
export function* valueCurveInSlices(
  question: PlanQuestion,
  budget: number,
  amounts: readonly number[],
): Generator<number, CurvePoint[]> {
  const points: CurvePoint[] = [];
  let start: readonly string[] | null = null;
  for (const [k, most] of amounts.entries()) {
    const plan = planProblem(withBudget(question, budget, most));
    const from = start ? { start: pointOf(plan, start) } : {};
    const solved: Solution = yield* saying(maximiseInSlices(plan.problem, from), () => k / amounts.length);
    const best = solved.sets[0];
    const found = best ? planOf(plan, best.point) : null;
    if (found) start = found.ids;
    points.push({ budget: most, plan: found });
    yield (k + 1) / amounts.length;
  }
  return points;
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
  return toEnd(nextStepInSlices(question, budget, today));
}

export function* nextStepInSlices(
  question: PlanQuestion,
  budget: number,
  today: Plan,
): Generator<unknown, NextStep | null> {
  const values = question.items.map(({ value }) => value);
  const gain = grainOf(values) || LEAST_GAIN * values.reduce((sum, value) => sum + Math.abs(value), 1);
  const unlimited = planProblem(withBudget(question, budget, Infinity));
  const [least] = (yield* maximiseInSlices({
    ...unlimited.problem,
    values: question.items.map(({ costs }) => -(costs[budget] ?? 0)),
    rows: [
      ...unlimited.problem.rows,
      { at: values.map((_, j) => j), by: values.map((value) => -value), most: -(today.value + gain * 0.999) },
    ],
  })).sets;
  if (!least) return null;
  const cost = planOf(unlimited, least.point).used[budget]!;
  const plan = (yield* valueCurveInSlices(question, budget, [cost]))[0]?.plan;
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
