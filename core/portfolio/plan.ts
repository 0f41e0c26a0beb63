import type { Solution } from "./engine/maximise.ts";
import type { Point } from "./engine/problem.ts";
import { idsOf, type PlanProblem } from "./plan-problem.ts";
import type { Rule } from "./question.ts";

/** One set of things, as found and checked. */
export interface Plan {
  readonly ids: readonly string[];
  /** Sum of the values. */
  readonly value: number;
  /** One for each budget. */
  readonly used: readonly number[];
}

export type PlanAnswer =
  | {
      /** "proved": nothing is better. "nearly": at most `gap` (a share of the value) better is possible. */
      readonly status: "proved" | "nearly";
      readonly plan: Plan;
      readonly gap: number;
    }
  | {
      readonly status: "impossible";
      /** The smallest set of rules that clash: without any one of them there is a plan. */
      readonly because: readonly Rule[];
    }
  /** The nodes ran out before any plan was found, and none is proved impossible. */
  | { readonly status: "unknown" };

export function planOf(plan: PlanProblem, point: Point): Plan {
  const { items, budgets } = plan.question;
  const sum = (amount: (j: number) => number): number =>
    items.reduce((total, _, j) => total + (point[j] === 1 ? amount(j) : 0), 0);
  return {
    ids: idsOf(plan, point),
    value: sum((j) => items[j]!.value),
    used: budgets.map((_, k) => sum((j) => items[j]!.costs[k] ?? 0)),
  };
}

/** How much better, as a share of the value, a solution could still be. */
export function gapOf({ status, sets, bound }: Solution): number {
  const best = sets[0]?.value;
  if (status === "proved" || best === undefined) return 0;
  return Math.max(0, bound - best) / Math.max(Math.abs(best), 1e-9);
}
