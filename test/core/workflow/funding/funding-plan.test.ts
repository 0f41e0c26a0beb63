import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { de } from "#core/messages/de.ts";
import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { fundingPlan, fundingPlanInSlices, type FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { fundingRoadmap } from "#core/workflow/funding/funding-roadmap.ts";
import { reasonText, ruleText } from "#core/workflow/funding/funding-words.ts";
import { resultOf } from "#test/support/result.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";

type Verdict = Scorecard["results"][number]["verdict"]["kind"];

interface Line {
  readonly id: string;
  readonly bankable: number;
  readonly cost: number | null;
  readonly verdict?: Verdict;
  readonly status?: "active" | "retired" | "proposed";
  readonly mustDo?: boolean;
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
  readonly earliestStart?: number;
}

function business(lines: readonly Line[]): { readonly strategy: Strategy; readonly scorecard: Scorecard } {
  const investments = lines.map((line) => ({
    name: line.id.toUpperCase(),
    costOnce: line.cost,
    costYearly: null,
    status: line.status ?? "proposed",
    ratings: [],
    readiness: [],
    gates: [],
    mustDo: line.mustDo ?? false,
    requires: line.requires ?? [],
    excludes: line.excludes ?? [],
    connectsTo: [],
    needsCapabilities: [],
    cell: null,
    costCell: null,
    id: line.id,
    ...(line.earliestStart === undefined ? {} : { earliestStart: line.earliestStart }),
  }));
  const results = lines.map(({ id, bankable, verdict = "fund" }) =>
    resultOf(id, verdict, 1, { score: bankable, bankable }),
  );
  return {
    strategy: { objectives: [], investments, capabilities: [], scenarios: [], currency: null },
    scorecard: { limits: { fund: 30, no: 10, assessed: 0.8 }, results },
  };
}

function planned(lines: readonly Line[], choices: FundingChoices): FundingPlan {
  const { strategy, scorecard } = business(lines);
  const answer = fundingPlan(strategy, scorecard, choices);
  if (!("in" in answer)) throw new Error(answer.status);
  return answer;
}

const ids = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);
const words = { nameOf: (id: string) => id.toUpperCase(), money: (amount: number) => `€${amount}` };

describe("this year's plan", () => {
  const crm: Line = { id: "crm", bankable: 60, cost: 7000 };
  const shop: Line = { id: "shop", bankable: 50, cost: 5000 };
  const tills: Line = { id: "tills", bankable: 45, cost: 5000 };

  test("the best set, not the best first: the greedy line would take the CRM and leave 3,000 over", () => {
    const plan = planned([crm, shop, tills], { budget: 10_000 });
    expect(plan).toMatchObject({ status: "proved", used: 10_000, value: 95 });
    expect(ids(plan.in)).toEqual(["shop", "tills"]);
    expect(plan.in.map(({ running }) => running)).toEqual([5000, 10_000]);
    expect(ids(plan.out)).toEqual(["crm"]);
    expect(reasonText(plan.out[0]!, words, en)).toBe("€7000 short");
    expect(reasonText(plan.out[0]!, words, de)).toBe("€7000 fehlen");
    expect(plan.next).toMatchObject({ extra: 2000, comesIn: ["crm"], goes: ["tills"] });
  });

  test("what runs or must be done is paid first, and what is a no or on hold is not offered", () => {
    const plan = planned(
      [
        { id: "hosting", bankable: -2, cost: 2000, status: "active", verdict: "hold" },
        { id: "gdpr", bankable: 0, cost: 3000, mustDo: true },
        { id: "fax", bankable: 5, cost: 1000, status: "active", verdict: "stop" },
        { id: "drone", bankable: 20, cost: 1000, verdict: "hold" },
        { id: "gone", bankable: 90, cost: 1, status: "retired" },
        shop,
      ],
      { budget: 10_000 },
    );
    expect(ids(plan.in)).toEqual(["gdpr", "hosting", "shop"]);
    expect(plan.apart.map(({ id, role }) => [id, role])).toEqual([
      ["drone", "on-hold"],
      ["fax", "no"],
    ]);
    expect(plan.apart.map((line) => reasonText(line, words, en))).toEqual([
      "on hold",
      "a no by its own score",
    ]);
    const withHolds = planned([{ id: "drone", bankable: 20, cost: 1000, verdict: "hold" }, shop], {
      budget: 10_000,
      withHolds: true,
    });
    expect(ids(withHolds.in)).toContain("drone");
  });

  test("an enabler earns its place through what it enables; without money for both, both are out", () => {
    const database: Line = { id: "database", bankable: 0, cost: 4000 };
    const needs: Line = { ...crm, requires: ["database"] };
    expect(ids(planned([database, needs], { budget: 11_000 }).in).sort()).toEqual(["crm", "database"]);
    const short = planned([database, needs, tills], { budget: 10_000 });
    expect(ids(short.in)).toEqual(["tills"]);
    const reasons = new Map(short.out.map((line) => [line.id, reasonText(line, words, en)]));
    expect(reasons.get("crm")).toBe("needs DATABASE");
    expect(reasons.get("database")).toBe("brings nothing this year");
  });

  test("locks keep one in or out, and what clashes is named", () => {
    const locked = planned([crm, shop, tills], { budget: 10_000, locks: { crm: "in", tills: "out" } });
    expect(ids(locked.in)).toEqual(["crm"]);
    expect(locked.apart.map(({ id, role }) => [id, role])).toEqual([["tills", "locked-out"]]);
    const { strategy, scorecard } = business([crm, shop]);
    const clash = fundingPlan(strategy, scorecard, { budget: 6000, locks: { crm: "in" } });
    if (clash.status !== "impossible") throw new Error(clash.status);
    expect(clash.because.map((rule) => ruleText(rule, words, en, clash.question))).toEqual([
      "the budget",
      "CRM is kept in",
    ]);
  });

  test("what has no cost is in without money, and named; nothing to plan is an empty plan", () => {
    const plan = planned([{ id: "talk", bankable: 12, cost: null }, shop], { budget: 5000 });
    expect(plan.unpriced).toEqual(["talk"]);
    expect(ids(plan.in).sort()).toEqual(["shop", "talk"]);
    expect(planned([], { budget: 5 })).toMatchObject({ in: [], out: [], used: 0 });
  });

  test("in slices the same answer", () => {
    const { strategy, scorecard } = business([crm, shop, tills]);
    const slices = fundingPlanInSlices(strategy, scorecard, { budget: 10_000 });
    let slice = slices.next();
    while (!slice.done) slice = slices.next();
    expect(slice.value).toEqual(fundingPlan(strategy, scorecard, { budget: 10_000 }));
  });

  test("a roadmap keeps needs, dates and the money that what runs takes", () => {
    const { strategy, scorecard } = business([
      { ...crm, requires: ["database"] },
      { id: "database", bankable: 1, cost: 4000 },
      { ...shop, earliestStart: 200 },
      { id: "hosting", bankable: 1, cost: 4000, status: "active" },
    ]);
    const answer = fundingRoadmap(strategy, scorecard, {
      budgets: [6000, 6000, 6000, 6000],
      periodStarts: [0, 90, 180, 270],
    });
    if (!("roadmap" in answer)) throw new Error(answer.status);
    expect(Object.fromEntries(answer.roadmap.starts)).toEqual({ database: 0, crm: 2, shop: 3 });
  });
});
