import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "#core/workbook/cell.ts";
import { read } from "./workbook-of.ts";

type Costs = readonly CellValue[];

/** Three investments with ratings, and these columns of costs beside them. */
function withCosts(headers: readonly string[], ...lines: readonly [Costs, Costs, Costs]) {
  const names = ["CRM", "Web shop", "Stock robot"];
  return read({
    Plan: [
      ["Project", "Growth", "Service", ...headers],
      ["Weight", 60, 40, ...headers.map(() => null)],
      ...names.map((name, i) => [name, 3 - i, 1 + i, ...lines[i]!]),
    ],
  });
}

const costs = (reading: ReturnType<typeof read>): unknown[] =>
  reading.strategy.investments.map(({ costOnce, costYearly, costLater }) => [
    costOnce,
    costYearly,
    costLater ?? [],
  ]);

describe("columns of one kind of cost, a period each", () => {
  const TWO = [
    [10_000, 4000],
    [20_000, null],
    [8000, 8000],
  ] as const;
  test.each([
    [
      ["Cost 2026", "Cost 2027"],
      ["2026", "2027"],
    ],
    [
      ["Year 1 cost", "Year 2 cost"],
      ["Year 1", "Year 2"],
    ],
    [
      ["Budget FY26 (€)", "Budget FY27 (€)"],
      ["FY26", "FY27"],
    ],
    [
      ["Kosten 1. Jahr", "Kosten 2. Jahr"],
      ["1 Jahr", "2 Jahr"],
    ],
    [
      ["Coste 2026/27", "Coste 2027/28"],
      ["2026/27", "2027/28"],
    ],
  ])("%j are those of their periods", (headers, periods) => {
    const reading = withCosts(headers, ...TWO);
    expect(reading.strategy.costPeriods).toEqual(periods);
    expect(costs(reading)).toEqual([
      [10_000, null, [4000]],
      [20_000, null, []],
      [8000, null, [8000]],
    ]);
  });

  test("years over amounts of money need no word", () => {
    const reading = withCosts(["2026", "2027"], ["€10,000", "€4,000"], ["€20,000", "€1"], ["€8,000", "€2"]);
    expect(reading.strategy.costPeriods).toEqual(["2026", "2027"]);
    expect(costs(reading)).toEqual([
      [10_000, null, [4000]],
      [20_000, null, [1]],
      [8000, null, [2]],
    ]);
  });

  test("the earliest is this year's wherever it stands, and once and running costs of a year are both due", () => {
    const headers = ["Capex 2027", "Capex 2026", "Opex 2026", "Opex 2027", "Total cost"];
    const reading = withCosts(
      headers,
      [1000, 10_000, 100, 200, 11_300],
      [2000, 20_000, 100, 200, 22_300],
      [3000, 8000, 100, 200, 11_300],
    );
    expect(costs(reading)).toEqual([
      [10_100, null, [1200]],
      [20_100, null, [2200]],
      [8100, null, [3200]],
    ]);
    // Their total would count everything twice, and is named.
    expect(reading.unused.map(({ name, reason }) => [name, reason])).toEqual([["Total cost", "total"]]);
  });

  test("quarters are parts of one year", () => {
    const reading = withCosts(["Cost Q1", "Cost Q2"], [900, 100], [800, 200], [700, null]);
    expect(costs(reading)).toEqual([
      [1000, null, []],
      [1000, null, []],
      [700, null, []],
    ]);
    expect(reading.strategy.costPeriods).toBeUndefined();
  });

  test("capex and opex without periods stay once and yearly", () => {
    const reading = withCosts(["Capex", "Opex"], [10, 4], [20, 1], [8, 8]);
    expect(costs(reading)).toEqual([
      [10, 4, []],
      [20, 1, []],
      [8, 8, []],
    ]);
  });
});

test("a cost that is not counted is named as one, and counts beside the other once a person says so", () => {
  const headers = ["Hardware cost", "Implementation cost"];
  const lines = [
    [10_000, 4000],
    [20_000, 1000],
    [8000, 8000],
  ] as const;
  const reading = withCosts(headers, ...lines);
  const [left] = reading.unused;
  expect([left?.reason, left?.likely]).toEqual(["other-cost", "costOnce"]);
  const fields = reading.investments!.fields.filter(({ header }) => headers.includes(header));
  const both = read(
    {
      Plan: [
        ["Project", "Growth", "Service", ...headers],
        ["Weight", 60, 40, null, null],
        ["CRM", 3, 1, ...lines[0]],
        ["Web shop", 2, 2, ...lines[1]],
        ["Stock robot", 1, 3, ...lines[2]],
      ],
    },
    {},
    { investmentFields: Object.fromEntries(fields.map(({ line }) => [String(line), "costOnce" as const])) },
  );
  expect(both.strategy.investments.map(({ costOnce }) => costOnce)).toEqual([14_000, 21_000, 16_000]);
});

describe("one cost as low, likely and high", () => {
  test.each([
    [["Cost low", "Cost likely", "Cost high"], 1],
    [["Cost (high)", "Cost (low)", "Cost (most likely)"], 2],
    [["Kosten max", "Kosten min", "Kosten erwartet"], 2],
    [["Coste mínimo", "Coste probable", "Coste máximo"], 1],
    // Alone it is the cost that there is.
    [["Maximum cost"], 0],
  ] as const)("%j: the likely one counts, wherever it stands", (headers, likely) => {
    const line = (least: number): number[] => headers.map((_, k) => least + 1000 * k);
    const reading = withCosts(headers, line(4000), line(9000), line(2000));
    expect(costs(reading)).toEqual([4000, 9000, 2000].map((least) => [least + 1000 * likely, null, []]));
  });
});
