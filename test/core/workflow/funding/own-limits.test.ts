import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { en } from "#core/messages/en.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { type FundingChoices, limitable } from "#core/workflow/funding/funding-question.ts";
import { fundingRoadmap } from "#core/workflow/funding/funding-roadmap.ts";
import { nextMoneyText } from "#core/workflow/funding/next-money.ts";
import { fundingWords, reasonText, ruleText } from "#core/workflow/funding/funding-words.ts";
import type { OwnLimit } from "#core/workflow/preferences.ts";
import { investment, strategy } from "#test/support/strategy.ts";

interface Thing {
  readonly value: number;
  readonly once: number;
  readonly yearly: number;
  /** Of each of two later years. */
  readonly later?: readonly number[];
  readonly days: number;
  readonly lever: string;
  readonly owner: string;
  readonly serves: readonly number[];
}

/** Everything is worth funding, and worth what it says. */
function business(things: readonly Thing[]): { readonly plan: Strategy; readonly scorecard: Scorecard } {
  const plan = strategy(
    { Growth: 50, Trust: 50 },
    things.map(({ once, yearly, later, days, lever, owner, serves }, i) =>
      investment(`T${i}`, serves, {
        costOnce: once,
        costYearly: yearly,
        costLater: later ?? [],
        peopleDays: days,
        lever,
        owner,
      }),
    ),
  );
  const { limits, results } = scoreStrategy(plan);
  return {
    plan: { ...plan, costPeriods: ["2026", "2027", "2028"] },
    scorecard: {
      limits,
      results: results.map((result, i) => ({
        ...result,
        score: { ...result.score, bankable: things[i]!.value },
        verdict: { kind: "fund", causes: ["strong"], about: "", obstacles: [] },
      })),
    },
  };
}

const total = (of: readonly Investment[], each: (one: Investment) => number): number =>
  of.reduce((sum, one) => sum + each(one), 0);
const cost = ({ costOnce, costYearly }: Investment): number => (costOnce ?? 0) + (costYearly ?? 0);

/** Whether a set keeps to everything, reckoned from the table's own figures. */
function keeps(set: readonly Investment[], choices: FundingChoices, { objectives }: Strategy): boolean {
  const { budget, yearlyMost = Infinity, peopleDays = Infinity, limits = [] } = choices;
  if (total(set, cost) > budget) return false;
  // What runs is due in every year, beside what the year has of its own.
  const due = (k: number): number =>
    total(set, ({ costYearly, costLater = [] }) => (costLater[k] ?? 0) + (costYearly ?? 0));
  if ((choices.laterMost ?? []).some((most, k) => most !== null && due(k) > most)) return false;
  if (total(set, ({ costYearly }) => costYearly ?? 0) > yearlyMost) return false;
  if (total(set, ({ peopleDays: days }) => days ?? 0) > peopleDays) return false;
  return limits.every(({ by, name, kind, of, amount }) => {
    const j = objectives.findIndex(({ id }) => id === name);
    const under = set.filter((one) =>
      by === "objective" ? (one.ratings[j]?.effect ?? 0) > 0 : one[by]?.toLowerCase() === name.toLowerCase(),
    );
    const has = of === "things" ? under.length : total(under, cost);
    const limit = of === "things" ? amount : amount * budget;
    return kind === "at-most" ? has <= limit + 1e-9 : has >= limit - 1e-9;
  });
}

const thing: fc.Arbitrary<Thing> = fc.record({
  value: fc.integer({ min: 1, max: 90 }),
  once: fc.integer({ min: 0, max: 20 }),
  yearly: fc.integer({ min: 0, max: 20 }),
  later: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 2 }),
  days: fc.integer({ min: 0, max: 20 }),
  lever: fc.constantFrom("Automation", "Data"),
  owner: fc.constantFrom("Ana", "Ben"),
  serves: fc.array(fc.constantFrom(-1, 0, 1), { minLength: 2, maxLength: 2 }),
});
const limit: fc.Arbitrary<OwnLimit> = fc
  .record({
    group: fc.constantFrom<Pick<OwnLimit, "by" | "name">>(
      { by: "lever", name: "automation" },
      { by: "lever", name: "Data" },
      { by: "owner", name: "Ana" },
      { by: "objective", name: "growth" },
    ),
    kind: fc.constantFrom("at-least" as const, "at-most" as const),
    how: fc.oneof(
      fc.record({ of: fc.constant("things" as const), amount: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ of: fc.constant("budget" as const), amount: fc.constantFrom(0, 0.2, 0.4, 0.75, 1) }),
    ),
  })
  .map(({ group, kind, how }) => ({ ...group, kind, ...how }));

test("limits of single groups, yearly costs and people's days: as trying every set says", () => {
  fc.assert(
    fc.property(
      fc.array(thing, { minLength: 1, maxLength: 7 }),
      fc.record(
        {
          budget: fc.integer({ min: 0, max: 120 }),
          yearlyMost: fc.integer({ min: 0, max: 60 }),
          laterMost: fc.array(fc.option(fc.integer({ min: 0, max: 90 })), { maxLength: 2 }),
          peopleDays: fc.integer({ min: 0, max: 60 }),
          limits: fc.array(limit, { maxLength: 3 }),
        },
        { requiredKeys: ["budget"] },
      ),
      (things, choices) => {
        const { plan, scorecard } = business(things);
        // A limit of a group that the table does not have holds nothing back.
        const known = (choices.limits ?? []).filter(
          ({ by, name }) =>
            by === "objective" ||
            plan.investments.some((one) => one[by]?.toLowerCase() === name.toLowerCase()),
        );
        const sets = Array.from({ length: 1 << things.length }, (_, bits) =>
          plan.investments.filter((__, i) => (bits >> i) & 1),
        ).filter((set) => keeps(set, { ...choices, limits: known }, plan));
        const value = new Map(plan.investments.map(({ id }, i) => [id, things[i]!.value]));
        const best = Math.max(...sets.map((set) => total(set, ({ id }) => value.get(id)!)));
        const found = fundingPlan(plan, scorecard, choices);
        if (sets.length === 0) expect(found.status).toBe("impossible");
        else if (!("in" in found)) throw new Error(found.status);
        else {
          expect(found.value).toBeCloseTo(best, 6);
          const taken = new Set(found.in.map(({ id }) => id));
          const set = plan.investments.filter(({ id }) => taken.has(id));
          expect(keeps(set, { ...choices, limits: known }, plan)).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("people's days of each quarter: the order in time is as trying every order says", () => {
  const steps = fc.record({
    value: fc.integer({ min: 1, max: 9 }),
    once: fc.integer({ min: 0, max: 9 }),
    days: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(
      fc.array(steps, { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 }),
      (some, daysByQuarter) => {
        const things = some.map((each) => ({ ...each, yearly: 0, lever: "", owner: "", serves: [1, 0] }));
        const { plan, scorecard } = business(things);
        const budgets = [8, 4, 6];
        const days = budgets.map((_, k) => daysByQuarter[k] ?? daysByQuarter[daysByQuarter.length - 1]!);
        const fits = (starts: readonly number[]): boolean => {
          let money = 0;
          return budgets.every((amount, k) => {
            const now = things.filter((_, i) => starts[i] === k);
            money += amount - now.reduce((sum, { once }) => sum + once, 0);
            return money >= 0 && now.reduce((sum, each) => sum + each.days, 0) <= days[k]!;
          });
        };
        let best = 0;
        for (let code = 0; code < 4 ** things.length; code++) {
          const starts = things.map((_, i) => Math.floor(code / 4 ** i) % 4);
          if (!fits(starts)) continue;
          best = Math.max(
            best,
            starts.reduce((sum, at, i) => sum + things[i]!.value * (3 - at), 0),
          );
        }
        const found = fundingRoadmap(plan, scorecard, { budgets, peopleDays: 99, daysByQuarter });
        if (!("roadmap" in found)) throw new Error(found.status);
        expect(found.roadmap.value).toBeCloseTo(best, 6);
      },
    ),
    { numRuns: 60 },
  );
});

describe("in words", () => {
  const two: readonly Thing[] = [
    {
      value: 50,
      once: 10,
      yearly: 8,
      later: [0, 0],
      days: 0,
      lever: "Automation",
      owner: "Ana",
      serves: [1, 0],
    },
    { value: 40, once: 10, yearly: 8, later: [0, 0], days: 0, lever: "Data", owner: "Ana", serves: [0, 1] },
  ];
  const words = { nameOf: (id: string) => id.toUpperCase(), money: (amount: number) => `€${amount}` };
  const { plan, scorecard } = business(two);

  test("what yearly costs keep out is so much a year short", () => {
    const found = fundingPlan(plan, scorecard, { budget: 100, yearlyMost: 10 });
    if (!("in" in found)) throw new Error(found.status);
    expect(found.out.map((line) => reasonText(line, words, en))).toEqual(["€6 a year short"]);
    expect(found.limits).toEqual([
      { kind: "yearly", name: "yearly", most: 10, used: 8 },
      { kind: "later", name: "2027", most: Infinity, used: 8 },
      { kind: "later", name: "2028", most: Infinity, used: 8 },
    ]);
  });

  test("what a later year keeps out is short in that year, and what is used of it is said", () => {
    const found = fundingPlan(plan, scorecard, { budget: 100, laterMost: [null, 10] });
    if (!("in" in found)) throw new Error(found.status);
    const words = fundingWords(plan, (amount) => `€${amount}`);
    expect(found.out.map((line) => reasonText(line, words, en))).toEqual(["2028: €6 short"]);
    expect(found.limits.map(({ name, used, most }) => [name, used, most])).toEqual([
      ["2027", 8, Infinity],
      ["2028", 8, 10],
    ]);
    expect(ruleText({ kind: "budget", budget: 4 }, words, en, {})).toBe("the budget (2028)");
    // This year has money enough, and still something is out for want of a later one's.
    expect(nextMoneyText(found, words, en)).toBe("More money for 2026 alone would buy nothing more.");
    expect(nextMoneyText({ ...found, limits: [] }, words, en)).toBe("More money would buy nothing more.");
  });

  test("limits that clash are named with their amount", () => {
    const limits: readonly OwnLimit[] = [
      { by: "owner", name: "ANA", kind: "at-least", of: "things", amount: 2 },
      { by: "lever", name: "Data", kind: "at-most", of: "budget", amount: 0 },
    ];
    const clash = fundingPlan(plan, scorecard, { budget: 100, limits });
    if (clash.status !== "impossible") throw new Error(clash.status);
    expect(clash.because.map((rule) => ruleText(rule, words, en, clash.question)).sort()).toEqual([
      "at least 2 for ANA",
      "at most €0 for Data",
    ]);
  });

  test("limits can be set for each lever, owner and objective once", () => {
    expect(limitable(plan)).toEqual([
      { by: "lever", name: "Automation" },
      { by: "lever", name: "Data" },
      { by: "owner", name: "Ana" },
      { by: "objective", name: "growth" },
      { by: "objective", name: "trust" },
    ]);
  });
});
