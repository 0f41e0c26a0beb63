import { maximise } from "./engine/maximise.ts";
import { planProblem, pointOf } from "./plan-problem.ts";
import type { PlanQuestion } from "./question.ts";
import type { Plan } from "./plan.ts";
import { isFeasible, type Point, valueOf } from "./engine/problem.ts";

/** What it costs to decide one thing the other way than the best plan does. */
export interface FlipLoss {
  readonly id: string;
  /** Points that the best plan loses; Infinity where the other way is impossible or decided already. */
  readonly loss: number;
  /** What else then changes: ids that come in and that go, without the thing itself. */
  readonly comesIn: readonly string[];
  readonly goes: readonly string[];
}

/** Sets kept as starts for the next question. */
const KEPT = 60;

/**
 * For each thing, what deciding it the other way costs, exactly: "dropping the CRM costs 12 points". Sets found on the
 * way serve as starts, so most questions are proofs that a known set is the best.
 *
 * @param best the best plan of the question
 */
export function flipLosses(question: PlanQuestion, best: Plan): FlipLoss[] {
  const plan = planProblem(question);
  const { problem } = plan;
  const { items } = question;
  const first = pointOf(plan, best.ids);
  const known: Point[] = [first];
  return items.map(({ id, fixed }, j) => {
    const none: FlipLoss = { id, loss: Infinity, comesIn: [], goes: [] };
    if (fixed !== null) return none;
    const other = 1 - first[j]!;
    const turned = {
      ...problem,
      low: problem.low!.map((low, k) => (k === j ? other : low)),
      high: problem.high!.map((high, k) => (k === j ? other : high)),
    };
    const starts = known.filter((point) => isFeasible(turned, point));
    const start = starts.reduce<Point | null>(
      (top, point) => (top === null || valueOf(problem, point) > valueOf(problem, top) ? point : top),
      null,
    );
    const [found] = maximise(turned, { start }).sets;
    if (!found) return none;
    known.push(found.point);
    if (known.length > KEPT) known.splice(1, 1);
    const changed = (to: number): string[] =>
      items.filter((_, k) => k !== j && found.point[k] === to && first[k] !== to).map((item) => item.id);
    return { id, loss: best.value - found.value, comesIn: changed(1), goes: changed(0) };
  });
}
