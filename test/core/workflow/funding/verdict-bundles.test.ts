import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { verdictBundles, verdictBundleText } from "#core/workflow/funding/verdict-bundles.ts";
import { understand } from "#core/workflow/understand.ts";

const HEADER = ["Project", "Cost", "Status", "Requires", "Regulars come back", "Less waste"];
const LINES: readonly (readonly CellContent[])[] = [
  ["Database", 4000, "Proposed", "", 0, 1],
  ["Customer CRM", 7000, "Proposed", "Database", 3, 2],
  ["Newsletter", 4000, "Proposed", "Database", 3, 1],
  ["Till", 2500, "Active", "", 2, 2],
  ["Stock alerts", 1500, "Proposed", "Till", 2, 3],
  ["Reports", 3000, "Proposed", "Customer CRM", 3, 3],
  ["Screens", 900, "Proposed", "Database", -2, -1],
];

function bookOf(lines: readonly (readonly CellContent[])[]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight"],
          ["Regulars come back", 60],
          ["Less waste", 40],
        ],
      },
      { name: "Ideas", cells: [HEADER, ...lines.map((line) => [...line])] },
    ],
  });
}

async function said(lines: readonly (readonly CellContent[])[], texts = en): Promise<string[]> {
  const { reading, scorecard } = await understand(bookOf(lines));
  const names = new Map(reading.strategy.investments.map(({ id, name }) => [id, name]));
  const words = { nameOf: (id: string) => names.get(id) ?? id, money: (amount: number) => `€${amount}` };
  return verdictBundles(reading.strategy, scorecard!).map((each) => verdictBundleText(each, words, texts));
}

describe("what is another thing alone than with what it needs", () => {
  test("those that need the same are said together, with the money of all of it", async () => {
    expect(await said(LINES)).toEqual([
      "Customer CRM and Newsletter: Fix first alone, Fund with Database. €15000 together.",
      "Reports: Fix first alone, Fund with Customer CRM and Database. €14000 together.",
    ]);
    expect((await said(LINES, de))[0]).toContain("zusammen €15000");
  });

  test("the verdict that is promised is the one that comes once what is needed runs", async () => {
    const before = await understand(bookOf(LINES));
    for (const bundle of verdictBundles(before.reading.strategy, before.scorecard!)) {
      const names = new Set(
        bundle.needed.map((id) => before.reading.strategy.investments.find((one) => one.id === id)!.name),
      );
      const isNeeded = (name: CellContent | undefined): boolean =>
        typeof name === "string" && names.has(name);
      const running = LINES.map((line) =>
        line.map((cell, at) => (at === 2 && isNeeded(line[0]) ? "Active" : cell)),
      );
      const after = await understand(bookOf(running));
      for (const id of bundle.ids) {
        const kind = (those: typeof before) =>
          those.scorecard!.results.find(({ investmentId }) => investmentId === id)!.verdict.kind;
        expect([kind(before), kind(after)]).toEqual([bundle.alone, bundle.together]);
      }
    }
  });

  test("without a cost of one of them no sum is said; where nothing is needed there is nothing to say", async () => {
    const unpriced = LINES.map((line, i) =>
      i === 0 ? line.map((cell, at) => (at === 1 ? null : cell)) : line,
    );
    expect((await said(unpriced))[0]).toBe(
      "Customer CRM and Newsletter: Fix first alone, Fund with Database.",
    );
    expect(await said(LINES.map((line) => line.map((cell, at) => (at === 3 ? "" : cell))))).toEqual([]);
  });
});
