import { describe, expect, test } from "@jest/globals";
import { maximise, maximiseInSlices } from "#core/portfolio/engine/maximise.ts";
import type { Problem } from "#core/portfolio/engine/problem.ts";
import { allChoices } from "./brute-force.ts";
import { type Kind, makeProblem, seeded } from "./instances.ts";

const KINDS: readonly Kind["values"][] = ["free", "weak", "strong", "business", "subset"];

/** Small problems with every kind of row, some of them impossible, some with things not worth having. */
function smallProblem(seed: number): Problem {
  const random = seeded(seed * 31);
  const n = 6 + Math.floor(random() * 8);
  const problem = makeProblem(
    {
      values: KINDS[seed % KINDS.length]!,
      requires: random() * 0.4,
      excludes: random() * 0.3,
      musts: random() * 0.2,
      budgets: 1 + Math.floor(random() * 2),
      groups: Math.floor(random() * 4),
      tightness: 0.2 + 0.6 * random(),
    },
    n,
    seed,
  );
  const turned = random();
  if (turned < 0.2) return { ...problem, values: problem.values.map((value) => value - 300) };
  if (turned < 0.4) return { ...problem, values: problem.values.map((value) => value / 3) };
  return problem;
}

describe("the best set, beside all sets (brute force)", () => {
  test.each([0, 1, 2, 3])("seeds from %d00: the best value, or that there is none", (hundred) => {
    for (let seed = 100 * hundred + 1; seed <= 100 * hundred + 100; seed++) {
      const problem = smallProblem(seed);
      const all = allChoices(problem);
      const solution = maximise(problem);
      expect([seed, solution.status]).toEqual([seed, all.length === 0 ? "impossible" : "proved"]);
      if (all.length > 0) expect(solution.sets[0]!.value).toBeCloseTo(all[0]!.value, 6);
    }
  });

  test("the twelve best, in order", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const problem = smallProblem(seed);
      const all = allChoices(problem).slice(0, 12);
      const { sets } = maximise(problem, { best: 12 });
      expect(sets.map(({ value }) => value.toFixed(6))).toEqual(all.map(({ value }) => value.toFixed(6)));
      expect(new Set(sets.map(({ point }) => point.join(""))).size).toBe(sets.length);
    }
  });

  test("every set that is worth as much as a floor, including those that are worth exactly that", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const problem = smallProblem(seed);
      const all = allChoices(problem);
      if (all.length === 0) continue;
      const floor = all[Math.floor(all.length / 10)]!.value;
      const wanted = all.filter(({ value }) => value >= floor - 1e-9);
      if (wanted.length > 300) continue;
      expect(maximise(problem, { best: 400, floor }).sets).toHaveLength(wanted.length);
    }
  });
});

test("the same answer in slices, with progress on the way, and the same again", () => {
  const problem = makeProblem({ values: "weak", budgets: 2, groups: 3, requires: 0.2 }, 60, 3);
  const slices = maximiseInSlices(problem);
  let seen = 0;
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) {
      expect(slice.value).toEqual(maximise(problem));
      break;
    }
    seen++;
    expect(slice.value.nodes).toBeGreaterThan(0);
  }
  expect(seen).toBeGreaterThan(0);
});

test("out of nodes it says what no set can pass", () => {
  const problem = makeProblem({ values: "weak", budgets: 3, groups: 4 }, 120, 5);
  const best = maximise(problem);
  const hurried = maximise(problem, { mostNodes: 5 });
  expect(hurried.status).toBe("bounded");
  expect(hurried.bound).toBeGreaterThanOrEqual(best.sets[0]!.value - 1e-6);
  expect(hurried.sets[0]!.value).toBeLessThanOrEqual(best.sets[0]!.value + 1e-6);
});
