import { describe, expect, test } from "@jest/globals";
import { bestPlan, bestPlanInSlices } from "#core/portfolio/best-plan.ts";
import type { Plan, PlanAnswer } from "#core/portfolio/plan.ts";
import type { PlanQuestion } from "#core/portfolio/question.ts";
import { makeQuestion } from "./question-cases.ts";

const questions = [3, 8, 21, 34].map((seed) => makeQuestion(seed, 40));

/** What a plan breaks of its question's rules, as a person would check them. */
function broken({ ids }: Plan, { items, budgets }: PlanQuestion): string[] {
  const isIn = new Set(ids);
  const taken = items.filter(({ id }) => isIn.has(id));
  return [
    ...budgets.flatMap(({ name, most }, k) =>
      taken.reduce((sum, { costs }) => sum + costs[k]!, 0) > most + 1e-6 ? [name] : [],
    ),
    ...taken.flatMap(({ id, requires, excludes }) => [
      ...requires.filter((needed) => !isIn.has(needed)).map((needed) => `${id} without ${needed}`),
      ...excludes.filter((other) => isIn.has(other)).map((other) => `${id} beside ${other}`),
    ]),
    ...items.flatMap(({ id, fixed }) =>
      fixed === (isIn.has(id) ? "out" : "in") ? [`${id} is ${fixed}`] : [],
    ),
  ];
}

describe("a plan is the same however it is worked out", () => {
  test("again, and in turns with others, slice by slice", () => {
    const alone = questions.map((question) => bestPlan(question));
    expect(questions.map((question) => bestPlan(question))).toEqual(alone);
    const works = questions.map((question) => bestPlanInSlices(question));
    const ends: (PlanAnswer | null)[] = works.map(() => null);
    while (ends.includes(null))
      works.forEach((work, k) => {
        const slice = ends[k] ? null : work.next();
        if (slice?.done) ends[k] = slice.value;
      });
    expect(ends).toEqual(alone);
  });

  test("whatever the order of the rows", () => {
    for (const question of questions) {
      const [one, other] = [question, { ...question, items: [...question.items].reverse() }].map((asked) =>
        bestPlan(asked),
      );
      expect(other!.status).toBe(one!.status);
      if ("plan" in one! && "plan" in other!) expect(other.plan.value).toBeCloseTo(one.plan.value, 6);
    }
  });

  test("stopped after any slice, what stands keeps to the rules and is never less than before", () => {
    for (const question of questions) {
      const words: Plan[] = [];
      const work = bestPlanInSlices(question);
      let slice = work.next();
      for (; !slice.done; slice = work.next()) if (slice.value) words.push(slice.value);
      const end = slice.value;
      if ("plan" in end) words.push(end.plan);
      for (const [at, plan] of words.entries()) {
        expect(broken(plan, question)).toEqual([]);
        expect(plan.value).toBeGreaterThanOrEqual((words[at - 1]?.value ?? -Infinity) - 1e-6);
      }
    }
  });
});
