import { saying, toEnd } from "./engine/in-slices.ts";
import { maximiseInSlices, tightRoot } from "./engine/maximise.ts";
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
 * For each thing, what deciding it the other way costs, exactly: "dropping the CRM costs 12 points". All questions start
 * from one root, tightened once, as they differ in a bound alone; sets found on the way serve as starts.
 *
 * @param best the best plan of the question
 */
export function flipLosses(question: PlanQuestion, best: Plan): FlipLoss[] {
  return toEnd(flipLossesInSlices(question, best));
}

/** @yields how far it is, 0 … 1 */
export function* flipLossesInSlices(question: PlanQuestion, best: Plan): Generator<number, FlipLoss[]> {
  const plan = planProblem(question);
  const { problem } = plan;
  const { items } = question;
  const first = pointOf(plan, best.ids);
  const root = tightRoot(problem);
  const known: Point[] = [first];
  const losses: FlipLoss[] = [];
  for (const [j, { id, fixed }] of items.entries()) {
    const none: FlipLoss = { id, loss: Infinity, comesIn: [], goes: [] };
    if (fixed !== null) {
      losses.push(none);
      continue;
    }
    yield j / items.length;
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
    const [found] = (yield* saying(maximiseInSlices(turned, { start, root }), () => j / items.length)).sets;
    if (!found) {
      losses.push(none);
      continue;
    }
    known.push(found.point);
    if (known.length > KEPT) known.splice(1, 1);
    const changed = (to: number): string[] =>
      items.filter((_, k) => k !== j && found.point[k] === to && first[k] !== to).map((item) => item.id);
    losses.push({ id, loss: best.value - found.value, comesIn: changed(1), goes: changed(0) });
  }
  return losses;
}
