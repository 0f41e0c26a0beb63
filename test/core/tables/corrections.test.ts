import { describe, expect, test } from "@jest/globals";
import type { Corrections } from "#core/domain/reading.ts";
import { parseAddress } from "#core/workbook/range.ts";
import { gistOf, read, type Cells } from "./workbook-of.ts";

const SHEETS = {
  Plan: [
    ["Project", "Growth", "Quality", "Cost"],
    ["Weight", 5, 3, 2],
    ["CRM", 3, 1, 2],
    ["ERP", 5, 4, 1],
  ],
  Other: [
    ["Tool", "Speed", "Trust"],
    ["Weight", 1, 3],
    ["Chat", 2, 2],
    ["Shop", 4, 1],
  ],
};

describe("the table that was named, of two sheets that are alike", () => {
  const ratings = [
    ["Booking page", 3, 1, 2, 900],
    ["Kiosk", 1, 0, 3, 400],
    ["Loyalty card", 2, 3, 0, 250],
    ["Chat", 2, 2, 1, 100],
  ];
  const heads = ["Tool", "Pace", "Reach", "Trust", "Licence"];
  const goals = ["Pace", "Reach", "Trust"];
  const below = (weights: readonly number[]): Cells => [
    ["Aim", "Weight"],
    ...goals.map((goal, index) => [goal, weights[index]!]),
    [],
    heads,
    ...ratings,
  ];
  const beside = (weights: readonly number[]): Cells =>
    [heads, ...ratings].map((row, index) => [
      ...row,
      null,
      ...(index === 0 ? ["Aim", "Weight"] : [goals[index - 1] ?? null, weights[index - 1] ?? null]),
    ]);
  test("takes no weights from the other one where it has none itself", () => {
    const sheets = { Copy: beside([10, 20, 70]), Plan: [heads, ...ratings] };
    const reading = read(sheets, {}, { investments: parseAddress("Plan!A1:E5")! });
    expect(gistOf(reading).investments).toHaveLength(4);
    expect(reading.weights!.kind).toBe("equal");
  });
  test.each([
    [
      "right below the weights",
      (weights: readonly number[]) => below(weights).filter(({ length }) => length > 0),
      "A5:E9",
    ],
    ["below the weights", below, "A6:E10"],
    ["beside them", beside, "A1:E5"],
  ] as const)("gives the weights of its own sheet, %s", (_, sheet, address) => {
    const [plan, copy] = [sheet([50, 30, 20]), sheet([10, 20, 70])];
    for (const sheets of [
      { Plan: plan, Copy: copy },
      { Copy: copy, Plan: plan },
    ]) {
      for (const [name, weights] of Object.entries({ Plan: [0.5, 0.3, 0.2], Copy: [0.1, 0.2, 0.7] })) {
        const reading = read(sheets, {}, { investments: parseAddress(`${name}!${address}`)! });
        expect(gistOf(reading).objectives).toEqual(goals.map((goal, index) => [goal, weights[index]]));
        expect(gistOf(reading).investments).toHaveLength(4);
        expect(reading.weights!.range!.sheet).toBe(name);
        // The other one can still be meant instead.
        expect(reading.alternatives.map((range) => range.sheet)).toContain(name === "Plan" ? "Copy" : "Plan");
      }
    }
  });
});

describe("corrections override what was found", () => {
  test("another table", () => {
    const reading = read(
      SHEETS,
      {},
      { ratings: parseAddress("Other!A1:C4")!, investments: parseAddress("Other!A1:C4")! },
    );
    expect(gistOf(reading)).toEqual({
      objectives: [
        ["Speed", 0.25],
        ["Trust", 0.75],
      ],
      investments: [
        ["Chat", [2, 2]],
        ["Shop", [4, 1]],
      ],
    });
    expect(reading.investments?.confidence).toBe(1);
  });
  test("the other way round", () => {
    const reading = read(SHEETS, {}, { ratings: parseAddress("Plan!A1:D4")!, orientation: "columns" });
    expect(reading.ratings?.investmentsAre).toBe("columns");
  });
  test("a column's role", () => {
    const reading = read(SHEETS, {}, { investmentFields: { "3": "costOnce" } });
    expect(reading.strategy.objectives.map(({ name }) => name)).toEqual(["Growth", "Quality"]);
    expect(reading.strategy.investments.map(({ costOnce }) => costOnce)).toEqual([2, 1]);
  });
  test("scale, for all and for one objective", () => {
    const reading = read(SHEETS, {}, { scale: "0-10", scales: { quality: "0-5" } });
    expect(reading.strategy.objectives.map(({ scale }) => scale.id)).toEqual(["0-10", "0-5", "0-10"]);
    expect(reading.strategy.investments[1]!.ratings.map(({ effect }) => effect)).toEqual([0.5, 0.8, 0.1]);
  });
  test("where no effect is, and what words stand for", () => {
    const sheets = {
      Plan: [
        ["Project", "Growth", "Quality"],
        ["Weight", 50, 50],
        ["CRM", 3, "so-so"],
        ["ERP", "-", 5],
        ["Shop", 1, 1],
      ],
    };
    const effects = (corrections: Corrections): (number | null)[][] =>
      read(sheets, {}, corrections).strategy.investments.map(({ ratings }) =>
        ratings.map(({ effect }) => effect),
      );
    expect(effects({ scale: "1-5" })).toEqual([
      [0.5, null],
      [null, 1],
      [0, 0],
    ]);
    expect(effects({ scale: "1-5@3", scales: { quality: "1-5@3;so-so=2" } })).toEqual([
      [0, -0.5],
      [null, 1],
      [-1, -1],
    ]);
    // Turned round as well: what is above no effect does harm.
    expect(effects({ scale: "1-5@3;-=4;so-so=2", reversed: ["growth"] })).toEqual([
      [0, -0.5],
      [-0.5, 1],
      [1, -1],
    ]);
    expect(read(sheets, {}, { scale: "1-5;so-so=2;-=1" }).unread).toEqual([]);
  });
  test("weights, their kind, and less is better", () => {
    const weights = read(SHEETS, {}, { weights: { growth: 8, quality: 1, cost: 1 } });
    expect(weights.strategy.objectives.map(({ weight }) => weight)).toEqual([0.8, 0.1, 0.1]);
    const equal = read(SHEETS, {}, { weightKind: "equal" });
    expect(equal.weights?.kind).toBe("equal");
    const ranks = read(SHEETS, {}, { weightKind: "rank" });
    expect(ranks.strategy.objectives[0]!.weight).toBeLessThan(ranks.strategy.objectives[2]!.weight);
    const reversed = read(SHEETS, {}, { reversed: ["cost"] });
    expect(reversed.strategy.objectives.map(({ scale }) => scale.reversed)).toEqual([false, false, true]);
  });
});
