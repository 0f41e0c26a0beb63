import loadHighs from "highs";
import { maximise } from "#core/portfolio/engine/maximise.ts";
import type { Problem } from "#core/portfolio/engine/problem.ts";
import { bestPlan } from "#core/portfolio/best-plan.ts";
import { flipLosses } from "#core/portfolio/flip-losses.ts";
import { planProblem } from "#core/portfolio/plan-problem.ts";
import type { PlanQuestion } from "#core/portfolio/question.ts";
import { bestRoadmap } from "#core/portfolio/roadmap.ts";
import { greedyRoadmap } from "#core/portfolio/roadmap-greedy.ts";
import { valueCurve, withBudget } from "#core/portfolio/value-curve.ts";
import { asLp } from "#test/core/portfolio/as-lp.ts";
import { type Kind, makeProblem, makeRoadmap } from "#test/core/portfolio/instances.ts";
import type { BenchGroup } from "./bench.ts";

/** Needs, exclusions and musts, as businesses have them. */
const BUSINESS: Kind = { values: "business", requires: 0.3, excludes: 0.1, musts: 0.05 };
const HIGHS = "HiGHS 1.15.3 (WebAssembly)";
/** What was promised: a fifth of its time. */
const FIFTH = 0.2;

/** Solves LP texts one after the other, as another judge would. */
async function judge(): Promise<(texts: readonly string[]) => number[]> {
  const highs = await loadHighs();
  return (texts) => texts.map((text) => highs.solve(text).ObjectiveValue);
}

async function setBench(
  name: string,
  about: string,
  problems: readonly Problem[],
  milliseconds: number,
): Promise<BenchGroup> {
  const solve = await judge();
  const texts = problems.map(asLp);
  return {
    name,
    about: `${about}, proved; ${problems.length === 1 ? "a seeded case" : `${problems.length} seeded cases`}`,
    aims: [{ times: FIFTH }, { milliseconds }],
    cases: [
      { name: HIGHS, run: () => solve(texts) },
      { name: "maximise", run: () => problems.map((problem) => maximise(problem).sets[0]?.value) },
    ],
  };
}

const seeds = (kind: Kind, n: number): Problem[] => [1, 2, 3].map((seed) => makeProblem(kind, n, seed));

/** The best set of 200 with needs, exclusions and musts, to the proof: ours beside HiGHS as WebAssembly. */
export function planBench(): Promise<BenchGroup> {
  const about = "The best set of 200 investments with needs, exclusions and musts";
  return setBench("plan", about, seeds(BUSINESS, 200), 3 * 50);
}

export function planBudgetsBench(): Promise<BenchGroup> {
  const about = "The best set of 200 with needs, two budgets and a floor and a cap for each of three groups";
  return setBench("plan-budgets", about, seeds({ ...BUSINESS, budgets: 2, groups: 3 }, 200), 3 * 250);
}

export function planLargeBench(): Promise<BenchGroup> {
  const about = "The best set of 1,000 with needs, exclusions and musts";
  return setBench("plan-large", about, [makeProblem(BUSINESS, 1000, 1)], 1000);
}

/** A seeded problem as the question that it stands for. */
function questionOf(n: number): PlanQuestion {
  const { values, rows, low, costs } = makeProblem(BUSINESS, n, 1);
  const pairs = rows.filter(({ at }) => at.length === 2);
  const others = (j: number, most: number): string[] =>
    pairs.flatMap((row) => (row.at[0] === j && row.most === most ? [`i${row.at[1]}`] : []));
  return {
    items: values.map((value, j) => ({
      id: `i${j}`,
      value,
      costs: [costs[j]!],
      requires: others(j, 0),
      excludes: others(j, 1),
      fixed: low?.[j] === 1 ? "in" : null,
    })),
    budgets: [{ name: "money", most: rows[0]!.most }],
  };
}

/** What deciding each of 200 the other way costs. The yardstick does a twentieth of it, and would take minutes for all. */
export async function planFlipsBench(): Promise<BenchGroup> {
  const solve = await judge();
  const question = questionOf(200);
  const best = bestPlan(question);
  if (!("plan" in best)) throw new Error(best.status);
  const { problem } = planProblem(question);
  const free = question.items.flatMap(({ fixed }, j) => (fixed === null ? [j] : [])).slice(0, 10);
  const texts = free.map((j) => {
    const other = best.plan.ids.includes(`i${j}`) ? 0 : 1;
    const turned = (bounds: ArrayLike<number>): number[] =>
      Array.from(bounds, (bound, k) => (k === j ? other : bound));
    return asLp({ ...problem, low: turned(problem.low!), high: turned(problem.high!) });
  });
  return {
    name: "plan-flips",
    about: "What turning each of 200 decisions costs, exactly",
    aims: [{ times: (FIFTH * question.items.length) / free.length }, { milliseconds: 1000 }],
    cases: [
      { name: `${HIGHS}, ${free.length} of the 200`, run: () => solve(texts) },
      { name: "flipLosses, all", run: () => flipLosses(question, best.plan) },
    ],
  };
}

/** Value against money, exact at twenty budgets. */
export async function planCurveBench(): Promise<BenchGroup> {
  const solve = await judge();
  const question = questionOf(200);
  const all = question.items.reduce((sum, { costs }) => sum + costs[0]!, 0);
  const budgets = Array.from({ length: 20 }, (_, k) => Math.round((all * (k + 5)) / 30));
  const texts = budgets.map((budget) => asLp(planProblem(withBudget(question, 0, budget)).problem));
  return {
    name: "plan-curve",
    about: "The curve of value against budget for 200, exact at 20 points",
    aims: [{ times: FIFTH }, { milliseconds: 200 }],
    cases: [
      { name: HIGHS, run: () => solve(texts) },
      { name: "valueCurve", run: () => valueCurve(question, 0, budgets) },
    ],
  };
}

/**
 * What starts when: sixty things, four quarters, money carried over and people's days. HiGHS is no yardstick here, as
 * it takes minutes to its proof: what one thing after the other takes is.
 */
export function roadmapBench(): BenchGroup {
  const question = makeRoadmap(1, 60, 4);
  const { status, ...answer } = bestRoadmap(question);
  const found =
    "gap" in answer ? `${status}, ${(100 * answer.gap).toFixed(2)}% better possible at most` : status;
  return {
    name: "roadmap",
    about: `The roadmap of 60 over 4 quarters with needs, dates, money and people's days (${found})`,
    aims: [{ milliseconds: 2000 }],
    cases: [
      { name: "one after the other", run: () => greedyRoadmap(question) },
      { name: "bestRoadmap", run: () => bestRoadmap(question) },
    ],
  };
}
