import { describe, expect, test } from "@jest/globals";
import { bestRoadmap } from "#core/portfolio/roadmap.ts";
import { greedyRoadmap } from "#core/portfolio/roadmap-greedy.ts";
import type { RoadmapQuestion } from "#core/portfolio/roadmap-question.ts";
import { makeRoadmap, total } from "./instances.ts";

/** Whether starts keep to everything, checked period by period. */
function keeps({ items, periods, budgets }: RoadmapQuestion, starts: ReadonlyMap<string, number>): boolean {
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const [id, start] of starts) {
    const { length, requires, excludes, earliest } = byId.get(id)!;
    if (start < earliest || start + length > periods) return false;
    if (excludes.some((other) => starts.has(other))) return false;
    if (requires.some((other) => !starts.has(other) || starts.get(other)! + byId.get(other)!.length > start))
      return false;
  }
  return budgets.every(({ amounts, carry }, k) => {
    let left = 0;
    return amounts.every((amount, t) => {
      const spent = total([...starts].map(([id, start]) => byId.get(id)!.costs[k]![t - start] ?? 0));
      left = (carry ? left : 0) + amount - spent;
      return left >= -1e-6;
    });
  });
}

function worth({ items, periods }: RoadmapQuestion, starts: ReadonlyMap<string, number>): number {
  return items.reduce(
    (sum, { id, value, length }) =>
      sum + (starts.has(id) ? value * (periods - length - starts.get(id)! + 1) : 0),
    0,
  );
}

/** Every way of starting things, tried one after the other. */
function best(question: RoadmapQuestion): number {
  let top = 0;
  const starts = new Map<string, number>();
  const visit = (i: number): void => {
    if (i === question.items.length) {
      if (keeps(question, starts)) top = Math.max(top, worth(question, starts));
      return;
    }
    visit(i + 1);
    for (let t = 0; t < question.periods; t++) {
      starts.set(question.items[i]!.id, t);
      visit(i + 1);
    }
    starts.delete(question.items[i]!.id);
  };
  visit(0);
  return top;
}

describe("roadmaps", () => {
  test("the best one, beside every way of starting things", () => {
    for (let seed = 1; seed <= 25; seed++) {
      const question = makeRoadmap(seed, 5, 3);
      const answer = bestRoadmap(question);
      if (answer.status !== "proved") throw new Error(`seed ${seed}: ${answer.status}`);
      expect(keeps(question, answer.roadmap.starts)).toBe(true);
      expect(answer.roadmap.value).toBeCloseTo(worth(question, answer.roadmap.starts), 6);
      expect(answer.roadmap.value).toBeCloseTo(best(question), 6);
    }
  });

  test("placing one after the other keeps to everything, and the exact one is never worse", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const question = makeRoadmap(seed, 14, 4);
      const { starts } = greedyRoadmap(question);
      expect(keeps(question, starts)).toBe(true);
      const answer = bestRoadmap(question, 400);
      if (!("roadmap" in answer)) throw new Error(answer.status);
      expect(keeps(question, answer.roadmap.starts)).toBe(true);
      expect(answer.roadmap.value).toBeGreaterThanOrEqual(worth(question, starts) - 1e-6);
    }
  });

  test("is never called impossible where nothing has to be in: eight periods, which a first version did", () => {
    for (let seed = 1; seed <= 2; seed++) {
      const question = makeRoadmap(seed, 20, 8);
      const answer = bestRoadmap(question, 40);
      if (!("roadmap" in answer)) throw new Error(`seed ${seed}: ${answer.status}`);
      expect(keeps(question, answer.roadmap.starts)).toBe(true);
      expect(answer.roadmap.value).toBeGreaterThan(0);
    }
  });

  test("what is used adds up to the costs, and a must that does not fit makes it impossible", () => {
    const question = makeRoadmap(4, 6, 4);
    const answer = bestRoadmap(question);
    if (!("roadmap" in answer)) throw new Error(answer.status);
    const { starts, used } = answer.roadmap;
    question.budgets.forEach((_, k) => {
      const costs = question.items.map((item) =>
        starts.has(item.id) ? total(item.costs[k]!.slice(0, 4 - starts.get(item.id)!)) : 0,
      );
      expect(total(used[k]!)).toBeCloseTo(total(costs), 6);
    });
    const dear = question.items.map((item, i) =>
      i === 0 ? { ...item, must: true, costs: [[1e9], [1]] } : item,
    );
    expect(bestRoadmap({ ...question, items: dear }).status).toBe("impossible");
  });
});
