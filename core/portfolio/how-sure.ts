import { saying, toEnd } from "./engine/in-slices.ts";
import { maximiseInSlices, type Solution } from "./engine/maximise.ts";
import type { Point } from "./engine/problem.ts";
import { planProblem } from "./plan-problem.ts";
import type { PlanQuestion } from "./question.ts";

/** In how many of the nearby worlds something is in the best set. */
export interface InShare {
  readonly id: string;
  /** 0 … 1 */
  readonly share: number;
  readonly standing: "always" | "argue" | "never";
}

/** In so many of the draws it is in: nothing to argue about. */
const ALWAYS = 0.95;
const NEVER = 0.05;

/**
 * The share of draws in which each thing is in the best set: always in, worth arguing about, never in. The idea of
 * core and borderline projects is Liesiö, Mild & Salo 2007, "Preference programming for robust portfolio modeling and
 * project selection", EJOR 181:1488-1505; theirs is over all weights that a set of statements allows, ours over
 * weights drawn near the stated ones, and says so.
 *
 * @param valuesOf the items' values in draw d, in the order of the items
 */
export function inShares(
  question: PlanQuestion,
  draws: number,
  valuesOf: (draw: number) => readonly number[],
): InShare[] {
  return toEnd(inSharesInSlices(question, draws, valuesOf));
}

/** @yields how far it is, 0 … 1 */
export function* inSharesInSlices(
  question: PlanQuestion,
  draws: number,
  valuesOf: (draw: number) => readonly number[],
): Generator<number, InShare[]> {
  const { problem } = planProblem(question);
  const counts = new Float64Array(question.items.length);
  let start: Point | null = null;
  let count = 0;
  for (let draw = 0; draw < draws; draw++) {
    yield draw / draws;
    const drawn = { ...problem, values: valuesOf(draw) };
    const solved: Solution = yield* saying(maximiseInSlices(drawn, { start }), () => draw / draws);
    const best = solved.sets[0];
    if (!best) continue;
    count++;
    start = best.point;
    for (let j = 0; j < counts.length; j++) counts[j]! += best.point[j]!;
  }
  return question.items.map(({ id }, j) => {
    const share = count === 0 ? 0 : counts[j]! / count;
    return { id, share, standing: share >= ALWAYS ? "always" : share < NEVER ? "never" : "argue" };
  });
}

/** With costs as low, likely and high: in which of these plans each thing is, in the order of the questions. */
export function underCosts(questions: readonly PlanQuestion[]): UnderCosts[] {
  return toEnd(underCostsInSlices(questions));
}

export interface UnderCosts {
  readonly id: string;
  readonly in: readonly boolean[];
}

export function* underCostsInSlices(questions: readonly PlanQuestion[]): Generator<unknown, UnderCosts[]> {
  const points: (Point | null)[] = [];
  for (const question of questions) {
    const solved: Solution = yield* maximiseInSlices(planProblem(question).problem);
    points.push(solved.sets[0]?.point ?? null);
  }
  return (questions[0]?.items ?? []).map(({ id }, j) => ({
    id,
    in: points.map((point) => point?.[j] === 1),
  }));
}
