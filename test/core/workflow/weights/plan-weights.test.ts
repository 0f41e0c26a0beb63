import { describe, expect, test } from "@jest/globals";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { understand } from "#core/workflow/understand.ts";
import { planWeights } from "#core/workflow/weights/plan-weights.ts";

function workbookWith(weights: readonly CellContent[]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight"],
          ...["Growth", "Costs", "Quality"].map((name, i) => [name, weights[i]!]),
        ],
      },
      {
        name: "Projects",
        cells: [
          ["Project", "Growth", "Costs", "Quality"],
          ["Web shop", 3, -1, 0],
          ["New ovens", 0, 3, 1],
          ["Training", 1, 0, 3],
        ],
      },
    ],
  });
}

async function weightsIn(workbook: MemoryWorkbook): Promise<unknown[]> {
  const [cells] = await workbook.read([{ sheet: "Goals", row: 1, column: 1, rows: 3, columns: 1 }]);
  return cells!.values.map(([value]) => value);
}

describe("making weights the workbook's own", () => {
  test.each([
    [
      [50, 30, 20],
      [1, 1, 2],
      [25, 25, 50],
    ],
    [
      [0.5, 0.3, 0.2],
      [1, 1, 2],
      [0.25, 0.25, 0.5],
    ],
    // 95 is meant to be 100; 12 is a unit of the user's own.
    [
      [45, 30, 20],
      [1, 1, 2],
      [25, 25, 50],
    ],
    [
      [6, 4, 2],
      [1, 1, 2],
      [3, 3, 6],
    ],
    // Thirds: rounded so that they still add up.
    [
      [50, 30, 20],
      [1, 1, 1],
      [33.4, 33.3, 33.3],
    ],
  ])("cells %j, wanted %j: %j is written, in the user's own unit", async (before, wanted, after) => {
    const workbook = workbookWith(before);
    const plan = planWeights(await understand(workbook), wanted);
    expect(plan.into).toBe("cells");
    const applied = await workbook.apply(plan.changes);
    expect(await weightsIn(workbook)).toEqual(after);
    if (!applied.ok) throw new Error("The weights were not written.");
    await workbook.apply(applied.inverse);
    expect(await weightsIn(workbook)).toEqual(before);
  });

  test("groups with shares of their own stay: the weights are kept by the add-in, whole", async () => {
    const cells = [
      ["Criterion", "Weight", "Alpha", "Beta"],
      ["Business", 60, null, null],
      ["Growth", 50, 5, 2],
      ["Margin", 50, 3, 3],
      ["Operations", 40, null, null],
      ["Speed", 75, 1, 4],
      ["Safety", 25, 2, 5],
    ];
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Choice", cells }] });
    const plan = planWeights(await understand(workbook), [4, 3, 2, 1]);
    expect(plan.into).toBe("settings");
    await workbook.apply(plan.changes);
    const { objectives } = (await understand(workbook)).reading.strategy;
    expect(objectives.map(({ weight }) => Number(weight.toFixed(9)))).toEqual([0.4, 0.3, 0.2, 0.1]);
  });

  test("formulas stay: the weights are kept by the add-in, and read from there", async () => {
    const workbook = workbookWith([{ formula: "=2*25", cached: 50 }, 30, 20]);
    const plan = planWeights(await understand(workbook), [1, 1, 2]);
    expect(plan.into).toBe("settings");
    await workbook.apply(plan.changes);
    expect(await weightsIn(workbook)).toEqual([50, 30, 20]);
    const { objectives } = (await understand(workbook)).reading.strategy;
    expect(objectives.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.5]);
  });
});
