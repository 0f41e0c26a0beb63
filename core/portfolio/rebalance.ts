import { toEnd } from "./engine/in-slices.ts";
import { maximiseInSlices } from "./engine/maximise.ts";
import { type Plan, planOf } from "./plan.ts";
import { planProblem, pointOf } from "./plan-problem.ts";
import type { PlanQuestion } from "./question.ts";

export interface Rebalanced {
  readonly plan: Plan;
  readonly comesIn: readonly string[];
  readonly goes: readonly string[];
  /** Points more than the set that runs now, under the question's values. */
  readonly gain: number;
}

/**
 * From what runs now to the best set with at most so many changes: "move €4,000 from A to B: +6". Each thing that
 * comes in or goes is one change.
 *
 * @param now ids of what runs; those of no item are left alone
 * @param mostChanges Infinity for as many as it takes
 * @returns null where no set keeps to the rules within that many changes
 */
export function rebalance(
  question: PlanQuestion,
  now: readonly string[],
  mostChanges: number,
): Rebalanced | null {
  return toEnd(rebalanceInSlices(question, now, mostChanges));
}

export function* rebalanceInSlices(
  question: PlanQuestion,
  now: readonly string[],
  mostChanges: number,
): Generator<unknown, Rebalanced | null> {
  const plan = planProblem(question);
  const before = pointOf(plan, now);
  const running = before.reduce((sum, x) => sum + x, 0);
  const changes = {
    at: question.items.map((_, j) => j),
    by: question.items.map((_, j) => (before[j] === 1 ? -1 : 1)),
    most: mostChanges - running,
  };
  const rows = mostChanges === Infinity ? plan.problem.rows : [...plan.problem.rows, changes];
  const [best] = (yield* maximiseInSlices({ ...plan.problem, rows }, { start: before })).sets;
  if (!best) return null;
  const after = planOf(plan, best.point);
  const value = planOf(plan, before).value;
  const is = (ids: readonly string[]): Set<string> => new Set(ids);
  const [old, fresh] = [is(planOf(plan, before).ids), is(after.ids)];
  return {
    plan: after,
    comesIn: after.ids.filter((id) => !old.has(id)),
    goes: [...old].filter((id) => !fresh.has(id)),
    gain: after.value - value,
  };
}
