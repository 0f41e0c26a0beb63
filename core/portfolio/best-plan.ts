import { clashInSlices } from "./clash.ts";
import { maximiseInSlices, type MaximiseOptions, type Solution } from "./engine/maximise.ts";
import { saying, toEnd } from "./engine/in-slices.ts";
import { lean } from "./lean.ts";
import { gapOf, planOf, type Plan, type PlanAnswer } from "./plan.ts";
import { planProblem, pointOf, type PlanProblem } from "./plan-problem.ts";
import type { PlanQuestion } from "./question.ts";

export interface PlanOptions {
  /** A plan known from before; makes a changed question quick. */
  readonly start?: readonly string[];
  readonly mostNodes?: number;
}

/** The best plan, to the end. */
export function bestPlan(question: PlanQuestion, options: PlanOptions = {}): PlanAnswer {
  return toEnd(bestPlanInSlices(question, options));
}

/**
 * The best plan in slices: what stands after each can be shown as "nearly" while the exact answer is worked out.
 * @yields the best plan so far, null while there is none
 */
export function* bestPlanInSlices(
  question: PlanQuestion,
  options: PlanOptions = {},
): Generator<Plan | null, PlanAnswer> {
  const plan = planProblem(question);
  const slices = maximiseInSlices(plan.problem, optionsFor(plan, options));
  let slice = slices.next();
  while (!slice.done) {
    yield slice.value.best && planOf(plan, slice.value.best.point);
    slice = slices.next();
  }
  return yield* answerOf(plan, slice.value);
}

/** The k best plans, best first; fewer where there are no more. Empty where none is possible. */
export function bestPlans(question: PlanQuestion, count: number, options: PlanOptions = {}): Plan[] {
  return toEnd(bestPlansInSlices(question, count, options));
}

export function* bestPlansInSlices(
  question: PlanQuestion,
  count: number,
  options: PlanOptions = {},
): Generator<unknown, Plan[]> {
  const plan = planProblem(question);
  const solution = yield* maximiseInSlices(plan.problem, { ...optionsFor(plan, options), best: count });
  return solution.sets.map(({ point }) => planOf(plan, point));
}

export function optionsFor(plan: PlanProblem, { start, mostNodes }: PlanOptions): MaximiseOptions {
  return {
    ...(start ? { start: pointOf(plan, start) } : {}),
    ...(mostNodes === undefined ? {} : { mostNodes }),
  };
}

function* answerOf(plan: PlanProblem, solution: Solution): Generator<null, PlanAnswer> {
  const best = solution.sets[0];
  if (best)
    return {
      status: solution.status === "proved" ? "proved" : "nearly",
      plan: planOf(plan, lean(plan, best.point)),
      gap: gapOf(solution),
    };
  if (solution.status !== "impossible") return { status: "unknown" };
  return { status: "impossible", because: yield* saying(clashInSlices(plan.question), () => null) };
}
