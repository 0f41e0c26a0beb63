import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf } from "#core/workbook/range.ts";
import { foundLimits } from "#core/workflow/funding/found-limits.ts";
import { budgetsByYear } from "#core/workflow/funding/found-years.ts";
import { understand } from "#core/workflow/understand.ts";
import { investment, strategy } from "#test/support/strategy.ts";
import { OBJECTIVES, PIPELINE } from "../sample.ts";

/** What is found where these cells stand on a sheet beside the sample's two. */
async function found(cells: readonly (readonly CellContent[])[]): Promise<unknown[]> {
  const workbook = new MemoryWorkbook({
    sheets: [
      { name: "Strategy", cells: OBJECTIVES.map((row) => [...row]) },
      // Its costs are due every year, so that budgets of later years have something to bound.
      {
        name: "Pipeline",
        cells: PIPELINE.map((row) => row.map((cell) => (cell === "Cost" ? "Cost per year" : cell))),
      },
      { name: "Money", cells: cells.map((row) => [...row]) },
    ],
  });
  return foundLimits(await understand(workbook)).map(({ kind, amount, quarters, years, cell }) => [
    kind,
    amount,
    ...(quarters ? [quarters] : []),
    ...(years && years.length > 1 ? [years.map((each) => `${each.year}: ${each.amount}`).join("; ")] : []),
    addressOf(cell),
  ]);
}

describe("limits that stand in the sheet", () => {
  test.each<[string, readonly (readonly CellContent[])[], unknown[]]>([
    ["beside its label", [["Budget 2026", 40_000]], [["money", 40_000, "Money!B1"]]],
    ["with a colon, as text", [["IT budget:", "€40k"]], [["money", 40_000, "Money!B1"]]],
    ["in thousands, by its label", [["Total budget (k€)", 55]], [["money", 55_000, "Money!B1"]]],
    ["as capital that is available", [["Capital available 2027", 250_000]], [["money", 250_000, "Money!B1"]]],
    ["as a budget of capital", [["Capital budget 2027", 500_000]], [["money", 500_000, "Money!B1"]]],
    ["as a limit", [["Spending limit", 20_000]], [["money", 20_000, "Money!B1"]]],
    ["as means, in German", [["Verfügbare Mittel", 20_000]], [["money", 20_000, "Money!B1"]]],
    ["in days of one team", [["IT days available", 260]], [["people-days", 260, "Money!B1"]]],
    ["in days, in Dutch", [["Mensdagen beschikbaar", 120]], [["people-days", 120, "Money!B1"]]],
    ["below its label", [["Verfügbares Budget"], [30_000]], [["money", 30_000, "Money!A2"]]],
    [
      "by quarter",
      [
        ["", "Q1", "Q2", "Q3", "Q4"],
        ["Budget", 5000, 6000, 7000, 8000],
      ],
      [["money", 26_000, [5000, 6000, 7000, 8000], "Money!B2"]],
    ],
    [
      "by year, beside labels",
      [
        ["Budget 2026", 40_000],
        ["Budget 2027", 40_000],
      ],
      [["money", 40_000, "2026: 40000; 2027: 40000", "Money!B1"]],
    ],
    [
      "by year, in a column",
      [
        ["Year", "Budget"],
        [2026, 100_000],
        ["2027", "€80k"],
      ],
      [["money", 100_000, "2026: 100000; 2027: 80000", "Money!B2"]],
    ],
    [
      "by year, in a row",
      [
        ["", 2026, 2027],
        ["Budget", 5000, 6000],
      ],
      [["money", 5000, "2026: 5000; 2027: 6000", "Money!B2"]],
    ],
    [
      "by year, in one cell",
      [["Budget 2026: 100,000; 2027: 80,000"]],
      [["money", 100_000, "2026: 100000; 2027: 80000", "Money!A1"]],
    ],
    ["people's days", [["Person-days available", 120]], [["people-days", 120, "Money!B1"]]],
    [
      "the same amount twice is one",
      [
        ["Budget", 10],
        ["Annual budget", 10],
      ],
      [["money", 10, "Money!B1"]],
    ],
    ["not a column of amounts", [["Budget"], [100], [200], [300]], []],
    ["not a row of years", [["Budget", 100, 200, 300]], []],
    ["not a sentence, a share, or nothing", [["Budget"], ["Over budget", 5], ["Budget", "25%"]], []],
  ])("%s", async (_, cells, limits) => {
    expect(await found(cells)).toEqual(limits);
  });

  test("what a table holds is no limit of the whole", async () => {
    const workbook = new MemoryWorkbook({
      sheets: [
        { name: "Strategy", cells: OBJECTIVES.map((row) => [...row]) },
        {
          name: "Pipeline",
          cells: PIPELINE.map((row) => row.map((cell) => (cell === "Cost" ? "Budget" : cell))),
        },
      ],
    });
    expect(foundLimits(await understand(workbook))).toEqual([]);
  });

  test.each<[string, readonly string[] | null, number, unknown]>([
    ["by the years of the costs", ["2026", "2027"], 0, { budget: 100, plan: { laterMost: [80] } }],
    [
      "in their order where the costs name none",
      ["Year 1", "Year 2"],
      0,
      { budget: 100, plan: { laterMost: [80] } },
    ],
    ["no year of the costs", ["2030", "2031"], 0, null],
    ["running costs are bounded by the tightest", null, 5, { budget: 100, plan: { yearlyMost: 80 } }],
    ["nothing is due later", null, 0, null],
  ])("budgets of two years: %s", (_, costPeriods, costYearly, plan) => {
    const table = {
      ...strategy({ Growth: 1 }, [investment("CRM", [1], { costYearly })]),
      ...(costPeriods ? { costPeriods } : {}),
    };
    const years = [
      { year: 2026, amount: 100 },
      { year: 2027, amount: 80 },
    ];
    expect(budgetsByYear(years, table)).toEqual(plan);
  });
});
