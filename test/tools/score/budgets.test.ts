import { describe, expect, test } from "@jest/globals";
import { parseCommand } from "#tools/score/command.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { Preferences } from "#core/workflow/preferences.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { OBJECTIVES, PIPELINE } from "#test/core/workflow/sample.ts";
import { budgetOf, type PlanAsked, whyNoBudget } from "#tools/score/budgets.ts";
import { planJson, planText } from "#tools/score/plan-report.ts";

const NOTHING_ASKED: PlanAsked = { budget: null, periods: [] };

async function withMoney(
  money: readonly (readonly CellContent[])[],
  preferences: Preferences = {},
): Promise<Understanding> {
  const workbook = new MemoryWorkbook({
    sheets: [
      { name: "Strategy", cells: OBJECTIVES.map((row) => [...row]) },
      { name: "Pipeline", cells: PIPELINE.map((row) => [...row]) },
      { name: "Money", cells: money.map((row) => [...row]) },
    ],
  });
  return understand(workbook, { preferences });
}

describe("the budget that the command plans with", () => {
  test("the only one that stands in the cells is taken, and its cell is said", async () => {
    const found = await withMoney([["Technology budget 2027", 31_000]]);
    expect(budgetOf(found, NOTHING_ASKED)).toMatchObject({ budget: 31_000, periods: [] });
    const text = planText(found, NOTHING_ASKED).join("\n");
    expect(text).toContain("of 31,000 used");
    expect(text).toContain("The budget is the one in Money!B1.");
    expect(planJson(found, NOTHING_ASKED)).toMatchObject({
      limitsFound: [{ kind: "money", amount: 31_000, quarters: null, cell: "Money!B1" }],
      plan: { budgetFrom: "Money!B1", budget: 31_000 },
    });
  });

  test("what is asked goes before what the workbook keeps, and that before the cells", async () => {
    const found = await withMoney([["Budget", 31_000]], { budget: 18_000 });
    expect(budgetOf(found, { budget: 7000, periods: [] })).toMatchObject({ budget: 7000, from: "asked" });
    expect(budgetOf(found, NOTHING_ASKED)).toMatchObject({ budget: 18_000, from: "workbook" });
    expect(budgetOf(found, { budget: "sheet", periods: [] })).toMatchObject({ budget: 31_000 });
  });

  test("by quarter it is the money of the periods too, and the people's days beside it count", async () => {
    const found = await withMoney([
      ["", "Q1", "Q2"],
      ["Budget", 15_000, 16_000],
      ["Person-days available", 90],
    ]);
    expect(budgetOf(found, NOTHING_ASKED)).toMatchObject({
      budget: 31_000,
      periods: [15_000, 16_000],
      plan: { peopleDays: 90 },
    });
    expect(planText(found, NOTHING_ASKED).join("\n")).toMatch(/By period:\n {2}Period 1 /);
  });

  test("of several none is taken, and all are named", async () => {
    const found = await withMoney([
      ["Budget 2026", 20_000],
      ["Budget 2027", 31_000],
    ]);
    expect(budgetOf(found, NOTHING_ASKED)).toBeNull();
    expect(whyNoBudget(found, NOTHING_ASKED)).toContain("20,000 (Money!B1) and 31,000 (Money!B2)");
    expect(planJson(found, NOTHING_ASKED)).not.toHaveProperty("plan");
  });

  test("none is missed only where it was asked for", async () => {
    const found = await withMoney([["Notes"]]);
    expect(whyNoBudget(found, NOTHING_ASKED)).toBeNull();
    expect(planText(found, NOTHING_ASKED)).toEqual([]);
    expect(whyNoBudget(found, { budget: "sheet", periods: [] })).toContain("No budget stands");
  });

  test("what chooses one of several is not planned with a budget from the cells", async () => {
    const found = await withMoney([["Budget", 31_000]]);
    const reading = {
      ...found.reading,
      decision: { ...found.reading.decision, kind: "choose-one" as const },
    };
    expect(budgetOf({ ...found, reading }, NOTHING_ASKED)).toBeNull();
  });
});

describe("a number of periods in place of their money", () => {
  const asked = (...words: string[]) => parseCommand(["plan.xlsx", ...words]).plan.periods;

  test("is asked about, with what four of them are", () => {
    expect(() => asked("--budget", "40000", "--periods", "4")).toThrow("--periods 10000,10000,10000,10000");
    expect(() => asked("--periods", "2")).toThrow("--periods 10000,10000");
  });

  test("and nothing that can be money is", () => {
    expect(asked("--budget", "40000", "--periods", "40000")).toEqual([40_000]);
    expect(asked("--budget", "40000", "--periods", "4,4")).toEqual([4, 4]);
    // In thousands.
    expect(asked("--budget", "40", "--periods", "12")).toEqual([12]);
  });
});
