import { describe, expect, test } from "@jest/globals";
import { bestPlan } from "#core/portfolio/best-plan.ts";
import type { PlanQuestion } from "#core/portfolio/question.ts";
import { waysOut } from "#core/portfolio/relax.ts";
import { allPlans, makeQuestion } from "./question-cases.ts";

const item = (id: string, cost: number, fixed: "in" | "out" | null, requires: readonly string[] = []) => ({
  id,
  value: 10,
  costs: [cost],
  requires,
  excludes: [],
  fixed,
});

describe("ways out of a clash", () => {
  test("the least budget that pays for what has to be in, and each must that could go instead", () => {
    const question: PlanQuestion = {
      items: [item("rent", 7, "in"), item("law", 5, "in"), item("shop", 2, null)],
      budgets: [{ name: "money", most: 10 }],
    };
    const answer = bestPlan(question);
    if (answer.status !== "impossible") throw new Error(answer.status);
    const ways = waysOut(question, answer.because);
    expect(ways.map(({ rule, most, plan }) => [rule.kind, most, [...plan.ids].sort()])).toEqual([
      ["budget", 12, ["law", "rent"]],
      ["in", null, ["law", "shop"]],
      ["in", null, ["rent", "shop"]],
    ]);
  });

  test("two clashes that have nothing in common have no single way out", () => {
    const question: PlanQuestion = {
      items: [item("a", 1, "in", ["b"]), item("b", 1, "out"), item("c", 1, "in", ["d"]), item("d", 1, "out")],
      budgets: [{ name: "money", most: 10 }],
    };
    const answer = bestPlan(question);
    if (answer.status !== "impossible") throw new Error(answer.status);
    expect(answer.because.length).toBe(3);
    expect(waysOut(question, answer.because)).toEqual([]);
  });

  test("beside every set tried one by one: the least money, the best set then, and nothing that is no way out", () => {
    let tried = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const made = makeQuestion(seed, 8);
      // What has to be in costs too much for half of these.
      const items = made.items.map((each, j) => (j % 2 === 0 ? { ...each, fixed: "in" as const } : each));
      const question = {
        ...made,
        items,
        budgets: made.budgets.map((each, k) => (k === 0 ? { ...each, most: 4000 } : each)),
      };
      const answer = bestPlan(question);
      if (answer.status !== "impossible") continue;
      const ways = waysOut(question, answer.because);
      for (const rule of answer.because) {
        const way = ways.find((each) => each.rule === rule) ?? null;
        if (rule.kind === "budget") {
          const withMost = (most: number): PlanQuestion => ({
            ...question,
            budgets: question.budgets.map((each, k) => (k === rule.budget ? { ...each, most } : each)),
          });
          const costs = new Map(items.map(({ id, costs }) => [id, costs[rule.budget] ?? 0]));
          const sums = allPlans(withMost(Infinity)).map(({ ids }) =>
            ids.reduce((sum, id) => sum + costs.get(id)!, 0),
          );
          expect(way === null).toBe(sums.length === 0);
          if (!way) continue;
          expect(way.most).toBe(Math.min(...sums));
          expect(way.plan.value).toBeCloseTo(allPlans(withMost(way.most!))[0]!.value, 6);
        } else if (rule.kind === "in" || rule.kind === "out") {
          const freed = items.map((each) => (each.id === rule.item ? { ...each, fixed: null } : each));
          const best = allPlans({ ...question, items: freed })[0];
          expect(way === null).toBe(best === undefined);
          if (way && best) expect(way.plan.value).toBeCloseTo(best.value, 6);
        } else continue;
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(40);
  });
});
