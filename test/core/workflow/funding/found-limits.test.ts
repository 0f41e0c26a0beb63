import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { addressOf } from "#core/workbook/range.ts";
import { foundLimits } from "#core/workflow/funding/found-limits.ts";
import { understand } from "#core/workflow/understand.ts";
import { OBJECTIVES, PIPELINE } from "../sample.ts";

/** What is found where these cells stand on a sheet beside the sample's two. */
async function found(cells: readonly (readonly CellContent[])[]): Promise<unknown[]> {
  const workbook = new MemoryWorkbook({
    sheets: [
      { name: "Strategy", cells: OBJECTIVES.map((row) => [...row]) },
      { name: "Pipeline", cells: PIPELINE.map((row) => [...row]) },
      { name: "Money", cells: cells.map((row) => [...row]) },
    ],
  });
  return foundLimits(await understand(workbook)).map(({ kind, amount, quarters, cell }) => [
    kind,
    amount,
    ...(quarters ? [quarters] : []),
    addressOf(cell),
  ]);
}

describe("limits that stand in the sheet", () => {
  test.each<[string, readonly (readonly CellContent[])[], unknown[]]>([
    ["beside its label", [["Budget 2026", 40_000]], [["money", 40_000, "Money!B1"]]],
    ["with a colon, as text", [["IT budget:", "€40k"]], [["money", 40_000, "Money!B1"]]],
    ["in thousands, by its label", [["Total budget (k€)", 55]], [["money", 55_000, "Money!B1"]]],
    ["below its label", [["Verfügbares Budget"], [30_000]], [["money", 30_000, "Money!A2"]]],
    [
      "by quarter",
      [
        ["", "Q1", "Q2", "Q3", "Q4"],
        ["Budget", 5000, 6000, 7000, 8000],
      ],
      [["money", 26_000, [5000, 6000, 7000, 8000], "Money!B2"]],
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
});
