import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { draftFrom } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import { understand } from "#core/workflow/understand.ts";

function workbookWith(projects: readonly (readonly CellContent[])[]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight"],
          ["Growth", 50],
          ["Costs", 30],
          ["Quality", 20],
        ],
      },
      { name: "Projects", cells: [["Project", "Cost"], ...projects.map((row) => [...row])] },
      {
        name: "Links",
        cells: [
          ["Project", "Objective", "Rating"],
          ["Training", "Growth", 3],
          ["Training", "Costs", -1],
          ["Web shop", "Costs", 3],
          ["Web shop", "Quality", 1],
          ["New ovens", "Growth", 1],
        ],
      },
    ],
  });
}

describe("an investment whose ratings stand in a list elsewhere", () => {
  test("is changed in its own line of the table of investments", async () => {
    const workbook = workbookWith([
      ["Web shop", 100],
      ["New ovens", 200],
      ["Training", null],
    ]);
    const understanding = await understand(workbook);
    const { strategy } = understanding.reading;
    const training = strategy.investments.find(({ id }) => id === "training")!;
    const plan = planInvestment(understanding, { ...draftFrom(training, strategy), costOnce: 300 });
    if (!plan.ok) throw new Error(plan.reason);
    await workbook.apply(plan.changes);
    const [cells] = await workbook.read([{ sheet: "Projects", row: 1, column: 0, rows: 3, columns: 2 }]);
    expect(cells!.values).toEqual([
      ["Web shop", 100],
      ["New ovens", 200],
      ["Training", 300],
    ]);
  });

  test("and is not in that table: nothing is written, and it says so", async () => {
    const understanding = await understand(
      workbookWith([
        ["Web shop", 100],
        ["New ovens", 200],
      ]),
    );
    const { strategy } = understanding.reading;
    const training = strategy.investments.find(({ id }) => id === "training")!;
    const plan = planInvestment(understanding, draftFrom(training, strategy));
    expect(plan).toMatchObject({ ok: false, reason: expect.stringContaining("Projects!A1:B3") });
  });
});
