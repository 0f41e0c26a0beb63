import { describe, expect, test } from "@jest/globals";
import type { Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { resultOf } from "#test/support/result.ts";
import { EVERYTHING, listed } from "#pane/model/ranking.ts";

const rows: readonly [name: string, rank: number | null, verdict: VerdictKind, cost: number | null][] = [
  ["Café till", 2, "hold", 900],
  ["Drone survey", null, "hold", null],
  ["App", 1, "fund", 100],
  ["Booking", 2, "fix-first", 5000],
];
const strategy: Strategy = {
  objectives: [],
  investments: rows.map(([name, , , cost]): Investment => ({
    id: name.toLowerCase(),
    name,
    costOnce: null,
    costYearly: cost,
    status: null,
    ratings: [],
    readiness: [],
    gates: [],
    mustDo: false,
    requires: [],
    excludes: [],
    connectsTo: [],
    needsCapabilities: [],
    cell: null,
    costCell: null,
  })),
  capabilities: [],
  scenarios: [],
  currency: null,
};
const scorecard: Scorecard = {
  limits: { fund: 30, no: 10, assessed: 0.8 },
  results: rows.map(([name, rank, kind]) => resultOf(name, kind, rank)),
};
const names = (choice: Partial<typeof EVERYTHING>): string[] =>
  listed(strategy, scorecard, { ...EVERYTHING, ...choice }).map(({ name }) => name);

describe("the list of investments", () => {
  test("best first; ties as in the sheet; the unranked last", () => {
    expect(names({})).toEqual(["App", "Café till", "Booking", "Drone survey"]);
  });
  test("by cost, dearest first, without a cost last", () => {
    expect(names({ sort: "cost" })).toEqual(["Booking", "Café till", "App", "Drone survey"]);
  });
  test("by verdict, then by score", () => {
    expect(names({ sort: "verdict" })).toEqual(["App", "Booking", "Café till", "Drone survey"]);
  });
  test("by name, and as in the sheet", () => {
    expect(names({ sort: "name" })[0]).toBe("App");
    expect(names({ sort: "sheet" })).toEqual(rows.map(([name]) => name));
  });
  test("search is deaf to case and accents", () => {
    expect(names({ search: " CAFE" })).toEqual(["Café till"]);
    expect(names({ search: "zzz" })).toEqual([]);
  });
  test("one verdict only", () => {
    expect(names({ verdict: "hold" })).toEqual(["Café till", "Drone survey"]);
  });
});
