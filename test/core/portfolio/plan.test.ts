import { describe, expect, test } from "@jest/globals";
import { bestPlan, bestPlanInSlices, bestPlans } from "#core/portfolio/best-plan.ts";
import { clashInSlices } from "#core/portfolio/clash.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import { flipLosses } from "#core/portfolio/flip-losses.ts";
import { inShares, underCosts } from "#core/portfolio/how-sure.ts";
import { planProblem } from "#core/portfolio/plan-problem.ts";
import { outReasons } from "#core/portfolio/reasons.ts";
import { rebalance } from "#core/portfolio/rebalance.ts";
import { smallestCover } from "#core/portfolio/smallest-cover.ts";
import { nextStep, valueCurve, withBudget } from "#core/portfolio/value-curve.ts";
import { maximise } from "#core/portfolio/engine/maximise.ts";
import type { PlanQuestion } from "#core/portfolio/question.ts";
import { allPlans, makeQuestion } from "./question-cases.ts";

const SEEDS = Array.from({ length: 40 }, (_, k) => k + 1);
const questions = SEEDS.map((seed) => ({ seed, question: makeQuestion(seed, 6 + (seed % 6)) }));

/** The best of all plans, tried one by one; those that have one. */
const solved = questions.flatMap(({ seed, question }) => {
  const answer = bestPlan(question);
  return "plan" in answer ? [{ seed, question, best: answer.plan }] : [];
});

describe("plans, beside every set tried one by one", () => {
  test("the best plan, proved, or the rules that clash", () => {
    expect(solved.length).toBeGreaterThan(20);
    for (const { question, seed } of questions) {
      const all = allPlans(question);
      const answer = bestPlan(question);
      expect([seed, answer.status]).toEqual([seed, all.length > 0 ? "proved" : "impossible"]);
      if ("plan" in answer) expect(answer.plan.value).toBeCloseTo(all[0]!.value, 6);
    }
  });

  test("the rules that clash are a smallest set: without any one of them a plan is possible", () => {
    const impossible: PlanQuestion[] = questions
      .filter(({ question }) => allPlans(question).length === 0)
      .map(({ question }) => question);
    impossible.push({
      items: [
        { id: "a", value: 5, costs: [900], requires: ["b"], excludes: [], fixed: "in" },
        { id: "b", value: 5, costs: [200], requires: [], excludes: [], fixed: null },
        { id: "c", value: 9, costs: [10], requires: [], excludes: ["d"], fixed: null },
      ],
      budgets: [{ name: "money", most: 1000 }],
    });
    for (const question of impossible) {
      const clash = toEnd(clashInSlices(question));
      expect(clash.length).toBeGreaterThan(0);
      const others = planProblem(question).rules.filter(
        (rule) => !clash.some((each) => JSON.stringify(each) === JSON.stringify(rule)),
      );
      const possible = (without: typeof others): boolean =>
        maximise(planProblem(question, without).problem).status !== "impossible";
      expect(possible(others)).toBe(false);
      for (const rule of clash) expect(possible([...others, rule])).toBe(true);
    }
    expect(
      toEnd(clashInSlices(impossible[impossible.length - 1]!))
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["budget", "in", "requires"]);
  });

  test("nothing is in it that brings nothing and that nothing needs", () => {
    const free = { costs: [1], excludes: [], fixed: null } as const;
    const answer = bestPlan({
      items: [
        { id: "a", value: 0, requires: [], ...free },
        { id: "b", value: 0, requires: ["a"], ...free },
        { id: "c", value: 3, requires: ["d"], ...free },
        { id: "d", value: 0, requires: [], ...free },
      ],
      budgets: [{ name: "money", most: 9 }],
    });
    expect("plan" in answer && answer.plan.ids).toEqual(["c", "d"]);
  });

  test("other plans: the five best", () => {
    for (const { question } of solved)
      expect(bestPlans(question, 5).map(({ value }) => value.toFixed(6))).toEqual(
        allPlans(question)
          .slice(0, 5)
          .map(({ value }) => value.toFixed(6)),
      );
  });

  test("what deciding each one the other way costs", () => {
    for (const { question, best } of solved) {
      const all = allPlans(question);
      for (const { id, loss } of flipLosses(question, best)) {
        const fixed = question.items.find((item) => item.id === id)!.fixed;
        const other = all.find(({ ids }) => ids.includes(id) !== best.ids.includes(id));
        if (fixed !== null || !other) expect(loss).toBe(Infinity);
        else expect(loss).toBeCloseTo(all[0]!.value - other.value, 6);
      }
    }
  });

  test("every reason why something is out: without that rule it is in a best plan", () => {
    let [rules, several] = [0, 0];
    for (const { question, best } of solved) {
      for (const { id, kind, rule, short, together } of outReasons(question, best)) {
        if (together.length > 0) {
          several++;
          const budgets = together.map(({ budget }) => ({ kind: "budget" as const, budget }));
          const { problem, index } = planProblem(question, budgets);
          const low = problem.low!.map((each, j) => (j === index.get(id) ? 1 : each));
          const free = maximise(problem).sets[0]!.value;
          expect(maximise({ ...problem, low }).sets[0]!.value).toBeCloseTo(free, 6);
          for (const { budget, short: missing } of together) {
            const { costs } = question.items.find((item) => item.id === id)!;
            expect(missing).toBeGreaterThanOrEqual(
              costs[budget]! - (question.budgets[budget]!.most - best.used[budget]!) - 1e-9,
            );
          }
        }
        if (kind !== "rule" || !rule) continue;
        rules++;
        // Who reads "needs B" looks for B, and must not find it in the plan.
        if (rule.kind === "requires") expect(best.ids).not.toContain(rule.needed);
        if (rule.kind === "excludes") expect(rule.items.some((each) => best.ids.includes(each))).toBe(true);
        const { problem, index } = planProblem(question, [rule]);
        const free = maximise(problem).sets[0]!.value;
        const low = problem.low!.map((each, j) => (j === index.get(id) ? 1 : each));
        expect(maximise({ ...problem, low }).sets[0]!.value).toBeCloseTo(free, 6);
        if (rule.kind === "budget") expect(short).toBeGreaterThanOrEqual(0);
      }
    }
    expect(rules).toBeGreaterThan(30);
    expect(several).toBeGreaterThan(0);
  });

  test("value for each budget, and the least money that buys something", () => {
    for (const { question, best } of solved) {
      const { most } = question.budgets[0]!;
      const amounts = [0.5 * most, most, 1.5 * most];
      for (const { budget, plan } of valueCurve(question, 0, amounts)) {
        const [top] = allPlans(withBudget(question, 0, budget));
        if (top) expect(plan!.value).toBeCloseTo(top.value, 6);
        else expect(plan).toBeNull();
      }
      const step = nextStep(question, 0, best);
      const better = allPlans(withBudget(question, 0, Infinity)).filter(
        ({ value }) => value > best.value + 1e-6,
      );
      const money = (ids: readonly string[]): number =>
        question.items.reduce((sum, { id, costs }) => sum + (ids.includes(id) ? costs[0]! : 0), 0);
      if (better.length === 0) expect(step).toBeNull();
      else expect(step!.budget).toBeCloseTo(Math.min(...better.map(({ ids }) => money(ids))), 6);
    }
  });

  test("the cheapest set that covers every objective, and the one with the fewest things", () => {
    for (const { question } of solved.filter((each) => (each.question.coverage ?? []).length > 0)) {
      const all = allPlans(question);
      const money = (ids: readonly string[]): number =>
        question.items.reduce((sum, { id, costs }) => sum + (ids.includes(id) ? costs[0]! : 0), 0);
      const cheapest = smallestCover(question, 0);
      const fewest = smallestCover(question, null);
      expect("plan" in cheapest && -cheapest.plan.value).toBeCloseTo(
        Math.min(...all.map(({ ids }) => money(ids))),
        6,
      );
      expect("plan" in fewest && -fewest.plan.value).toBe(Math.min(...all.map(({ ids }) => ids.length)));
    }
  });

  test("rebalancing with at most k changes", () => {
    for (const { question, best } of solved) {
      const now = question.items.filter((_, j) => j % 3 === 0).map(({ id }) => id);
      for (const changes of [1, 2, 4, Infinity]) {
        const reachable = allPlans(question).filter(({ ids }) => {
          const moved = question.items.filter(({ id }) => ids.includes(id) !== now.includes(id));
          return moved.length <= changes;
        });
        const found = rebalance(question, now, changes);
        if (reachable.length === 0) expect(found).toBeNull();
        else expect(found!.plan.value).toBeCloseTo(reachable[0]!.value, 6);
        if (changes === Infinity) expect(found!.plan.value).toBeCloseTo(best.value, 6);
      }
    }
  });

  test("in how many nearby worlds each is in, and under low, likely and high costs", () => {
    const { question, best } = solved[3]!;
    const same = inShares(question, 20, () => question.items.map(({ value }) => value));
    expect(same.filter(({ standing }) => standing === "always").map(({ id }) => id)).toEqual(best.ids);
    expect(same.every(({ standing }) => standing !== "argue")).toBe(true);
    const free = question.items.map(({ id, fixed }) => ({ id, fixed }));
    const turned = inShares(question, 2, (draw) =>
      question.items.map(({ value }) => (draw === 0 ? value : -value)),
    );
    for (const { id, share } of turned)
      if (free.find((each) => each.id === id)!.fixed === "in") expect(share).toBe(1);
    const dearer = (factor: number): PlanQuestion => ({
      ...question,
      items: question.items.map((item) => ({ ...item, costs: item.costs.map((cost) => cost * factor) })),
    });
    for (const { id, in: times } of underCosts([question, question, question]))
      expect(times).toEqual(new Array(3).fill(best.ids.includes(id)));
    expect(underCosts([dearer(0.1), question, dearer(3)]).map(({ in: [low] }) => low)).toContain(true);
    for (const { id, in: times } of underCosts([dearer(0.1), question, dearer(3)]))
      for (const [k, factor] of [0.1, 1, 3].entries())
        expect(times[k]).toBe(allPlans(dearer(factor))[0]?.ids.includes(id) ?? false);
  });
});

test("in slices a plan stands at once, and gets no worse", () => {
  const question = makeQuestion(7, 14);
  const slices = bestPlanInSlices({
    ...question,
    items: Array.from({ length: 5 }, (_, k) =>
      question.items.map((item) => ({
        ...item,
        id: `${item.id}-${k}`,
        value: item.value + k * 0.3,
        requires: item.requires.map((id) => `${id}-${k}`),
        excludes: [],
        fixed: null,
      })),
    ).flat(),
    budgets: question.budgets.map(({ name }, k) => ({ name, most: k === 0 ? 90_000 : 300 })),
    groups: [],
    coverage: [],
  });
  let last = -Infinity;
  let slice = slices.next();
  for (; !slice.done; slice = slices.next()) {
    if (slice.value === null) continue;
    expect(slice.value.value).toBeGreaterThanOrEqual(last - 1e-9);
    last = slice.value.value;
  }
  expect(slice.value.status).toBe("proved");
});
