import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { InvestmentResult, Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Investment, InvestmentStatus, Strategy } from "#core/domain/strategy.ts";
import { budgetLine } from "#core/workflow/budget.ts";

interface Line {
  readonly verdict: VerdictKind;
  readonly cost: number | null;
  readonly status?: InvestmentStatus;
  readonly mustDo?: boolean;
}

/** Investments named a, b, c … in the order of their ranks. */
function plan(lines: readonly Line[]): { strategy: Strategy; scorecard: Scorecard } {
  const name = (index: number): string => String.fromCharCode(97 + index);
  const investments = lines.map(({ cost, status = "proposed", mustDo = false }, index): Investment => ({
    id: name(index),
    name: name(index),
    costOnce: cost,
    costYearly: null,
    status,
    ratings: [],
    readiness: [],
    gates: [],
    mustDo,
    requires: [],
    excludes: [],
    connectsTo: [],
    needsCapabilities: [],
    cell: null,
    costCell: null,
  }));
  const score = {
    supports: 0,
    against: 0,
    score: 0,
    readiness: 1,
    bankable: 0,
    locked: 0,
    assessed: 1,
    low: 0,
    high: 0,
  };
  const results = lines.map(({ verdict }, index): InvestmentResult => ({
    investmentId: name(index),
    name: name(index),
    score,
    verdict: { kind: verdict, causes: ["strong"], about: "", obstacles: [] },
    why: "",
    contributions: [],
    rank: index + 1,
  }));
  return {
    strategy: { objectives: [], investments, capabilities: [], scenarios: [], currency: null },
    scorecard: { limits: { fund: 30, no: 10, assessed: 0.8 }, results },
  };
}

function lineOf(lines: readonly Line[], budget: number) {
  const { strategy, scorecard } = plan(lines);
  const { standings, ...rest } = budgetLine(strategy, scorecard, budget);
  return { ...rest, standings: Object.fromEntries(standings) };
}

describe("this year's budget line", () => {
  test("goes down the ranks until one does not fit; what would still fit after it stays below", () => {
    expect(
      lineOf(
        [
          { verdict: "fund", cost: 10 },
          { verdict: "hold", cost: 5 },
          { verdict: "fund", cost: 25 },
          { verdict: "fund", cost: 1 },
        ],
        30,
      ),
    ).toEqual({
      budget: 30,
      standings: { a: "within", c: "below", d: "below" },
      used: 10,
      left: 20,
      firstBelow: "c",
    });
  });

  test("pays first what must be done and what runs, whatever its rank, and frees what is to be stopped", () => {
    expect(
      lineOf(
        [
          { verdict: "fund", cost: 10 },
          { verdict: "fund", cost: 8, status: "active" },
          { verdict: "fix-first", cost: 7, mustDo: true },
          { verdict: "stop", cost: 100, status: "active" },
          { verdict: "hold", cost: 3, status: "active" },
        ],
        20,
      ),
    ).toEqual({
      budget: 20,
      standings: { b: "promised", c: "promised", e: "promised", a: "beyond" },
      used: 18,
      left: 2,
      firstBelow: null,
    });
  });

  test("says how much is missing where the promised alone costs more", () => {
    const { left, firstBelow } = lineOf(
      [
        { verdict: "fund", cost: 1 },
        { verdict: "fund", cost: 50, mustDo: true },
      ],
      40,
    );
    expect([left, firstBelow]).toEqual([-10, null]);
  });

  test("what is dearer than all that is left does not keep those after it from their money", () => {
    expect(
      lineOf(
        [
          { verdict: "fund", cost: 50 },
          { verdict: "fund", cost: 10 },
          { verdict: "fund", cost: 25 },
          { verdict: "fund", cost: 20, mustDo: true },
        ],
        50,
      ),
    ).toMatchObject({
      standings: { d: "promised", a: "beyond", b: "within", c: "below" },
      used: 30,
      firstBelow: "c",
    });
  });

  test("sets nothing aside for what has no cost, and does not let it draw the line", () => {
    expect(
      lineOf(
        [
          { verdict: "fund", cost: null },
          { verdict: "fund", cost: -5 },
          { verdict: "fund", cost: 40 },
        ],
        40,
      ),
    ).toMatchObject({
      standings: { a: "unpriced", b: "unpriced", c: "within" },
      used: 40,
      firstBelow: null,
    });
  });

  test("what is retired asks for nothing", () => {
    expect(lineOf([{ verdict: "fund", cost: 1, status: "retired", mustDo: true }], 9).standings).toEqual({});
  });

  test("cents that add up to the budget fit in it", () => {
    const tenth = { verdict: "fund", cost: 0.1 } as const;
    expect(lineOf([tenth, tenth, tenth], 0.3).firstBelow).toBeNull();
  });

  const lines = fc.array(
    fc.record({
      verdict: fc.constantFrom<VerdictKind>("fund", "fix-first", "hold", "say-no", "stop"),
      cost: fc.option(fc.integer({ min: 0, max: 50 })),
      status: fc.constantFrom<InvestmentStatus>("idea", "proposed", "active", "retired"),
      mustDo: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  test("what gets money is the beginning of the ranked list, those left out that could not be paid in any order", () => {
    fc.assert(
      fc.property(lines, fc.nat(200), (some, budget) => {
        const { standings, firstBelow } = lineOf(some, budget);
        const names = some.map((_, index) => String.fromCharCode(97 + index));
        const order = names
          .map((id) => standings[id])
          .filter((each) => each === "within" || each === "below");
        expect(order).toEqual([...order].sort().reverse());
        expect(names.find((id) => standings[id] === "below") ?? null).toBe(firstBelow);
      }),
    );
  });

  test("what is promised aside, no more is used than there is, and the costs add up", () => {
    fc.assert(
      fc.property(lines, fc.nat(200), (some, budget) => {
        const { standings, used, left } = lineOf(some, budget);
        const sum = (kinds: readonly string[]): number =>
          some.reduce((total, { cost }, index) => {
            const standing = standings[String.fromCharCode(97 + index)];
            return standing !== undefined && kinds.includes(standing) ? total + (cost ?? 0) : total;
          }, 0);
        expect(used).toBe(sum(["promised", "within"]));
        expect(left).toBe(budget - used);
        if (sum(["within"]) > 0) expect(used).toBeLessThanOrEqual(budget);
      }),
    );
  });
});
