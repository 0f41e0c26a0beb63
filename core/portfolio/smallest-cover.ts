import { bestPlan } from "./best-plan.ts";
import type { PlanAnswer } from "./plan.ts";
import type { PlanQuestion } from "./question.ts";

/**
 * Strategic minimalism: the cheapest (or fewest) things that still cover every objective to its floor.
 *
 * @param question its coverage floors say what has to be covered; its budgets still hold
 * @param by which budget is kept smallest; null counts things
 * @returns the plan; its `value` is minus the money (or the number)
 */
export function smallestCover(question: PlanQuestion, by: number | null): PlanAnswer {
  return bestPlan({
    ...question,
    items: question.items.map((item) => ({ ...item, value: by === null ? -1 : -(item.costs[by] ?? 0) })),
  });
}
