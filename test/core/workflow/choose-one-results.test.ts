import { describe, expect, test } from "@jest/globals";
import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { whatIsBehind } from "#core/workflow/results/behind.ts";
import { understand } from "#core/workflow/understand.ts";

const vendors = (first: string): CellContent[][] => [
  [first, "Price (40%)", "Support (35%)", "Fits our tills (25%)"],
  ["Kassandra", 5, 4, 5],
  ["Tillworks", 2, 3, 2],
  ["Coinbox", 1, 2, 3],
];

async function written(
  cells: CellContent[][],
  way: WritingWay,
  texts: Texts = en,
): Promise<{ values: unknown[][]; workbook: MemoryWorkbook; notes: readonly string[] }> {
  const workbook = new MemoryWorkbook({ sheets: [{ name: "Tills", cells }] });
  const found = await understand(workbook);
  const plan = planResults(found, way, "beside", workbook.capabilities, texts);
  expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
  const [read] = await workbook.read([{ sheet: "Tills", row: 0, column: 4, rows: 4, columns: 6 }]);
  return { values: read!.values.map((row) => [...row]), workbook, notes: plan.notes };
}

describe("results of a table that chooses one of several", () => {
  test.each<WritingWay>(["values", "plain", "live"])(
    "%s: place, choice and how sure, never Fund",
    async (way) => {
      const { values, workbook } = await written(vendors("Vendor"), way);
      expect(values[0]).toEqual(["Alignment", "Place", "Choice", "How sure", "Why"]);
      expect(values[1]!.slice(1, 3)).toEqual([1, "Choose"]);
      expect(values[1]![3]).toBeGreaterThanOrEqual(0.8);
      expect(values[1]![4]).toMatch(/^Choose: first in \d+ of 100 tries; ahead by /);
      expect(values[2]!.slice(1, 3)).toEqual([2, "Not this one"]);
      expect(JSON.stringify(values)).not.toMatch(/Fund|Hold|Say no/);
      const again = await understand(workbook);
      expect(whatIsBehind(again)).toEqual([]);
      expect(again.reading.strategy.investments.map(({ name }) => name)).toEqual([
        "Kassandra",
        "Tillworks",
        "Coinbox",
      ]);
      expect(planResults(again, way, "beside", workbook.capabilities).changes.changes).toEqual([]);
    },
  );

  test("says that they are written as they are now where formulas were asked for", async () => {
    expect((await written(vendors("Vendor"), "live")).notes).toContain(en.workflow.choiceAsText);
    expect((await written(vendors("Vendor"), "values")).notes).not.toContain(en.workflow.choiceAsText);
  });

  test("in German", async () => {
    const { values } = await written(vendors("Anbieter"), "values", de);
    expect(values[0]).toEqual(["Ausrichtung", "Platz", "Wahl", "Wie sicher", "Warum"]);
    expect(values[1]![2]).toBe(de.choice.kinds.choose);
  });

  test("a place and no verdict while nobody has said that one is chosen", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Tills", cells: vendors("Vendor") }] });
    const found = await understand(workbook);
    const decision = { ...found.reading.decision, sure: false };
    const results = found.scorecard!.results.map(({ choice: _, ...result }) => result);
    const open = {
      ...found,
      reading: { ...found.reading, decision },
      scorecard: { ...found.scorecard!, results },
    };
    const plan = planResults(open, "values", "beside", workbook.capabilities);
    await workbook.apply(plan.changes);
    const [read] = await workbook.read([{ sheet: "Tills", row: 0, column: 4, rows: 4, columns: 6 }]);
    expect(read!.values.map((row) => row.slice(1))).toEqual([["Place"], [1], [2], [3]]);
  });
});
