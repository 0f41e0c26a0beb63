import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { EN_US } from "#core/workbook/port.ts";
import { understand } from "#core/workflow/understand.ts";
import { createFormat } from "#pane/model/format.ts";
import {
  levelAt,
  levelsOfCapability,
  levelsOfRating,
  levelsOfReadiness,
  withValue,
} from "#pane/places/what-if/levels.ts";

const format = createFormat(EN_US, null, "en");

async function levels(ratings: readonly (readonly CellContent[])[]) {
  const workbook = new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight"],
          ["Growth", 60],
          ["Costs", 40],
        ],
      },
      { name: "Plans", cells: [["Project", "Growth", "Costs"], ...ratings.map((row) => [...row])] },
    ],
  });
  const { reading } = await understand(workbook);
  return levelsOfRating(reading, 0, en, format).map(({ label, meaning }) => `${label}: ${meaning}`);
}

describe("the steps of a control", () => {
  test("are those of the user's own scale, with the wizard's plain meanings", async () => {
    expect(
      await levels([
        ["Web shop", 5, 1],
        ["Ovens", 2, 4],
        ["Training", 3, 3],
        ["Tills", 1, 2],
      ]),
    ).toEqual([
      "1: No effect",
      "2: Helps a little",
      "3: Helps clearly",
      "4: Helps clearly",
      "5: Delivers most of this year’s target",
    ]);
  });

  test("are the user's own words, each once", async () => {
    expect(
      await levels([
        ["Web shop", "HIGH", "low"],
        ["Ovens", "Medium", "high"],
        ["Training", "low", "none"],
      ]),
    ).toEqual([
      "none: No effect",
      "low: Helps a little",
      "Medium: Helps clearly",
      "HIGH: Delivers most of this year’s target",
    ]);
  });

  test("of readiness are twentieths, of capabilities whole steps where the scale is one of them", () => {
    const ready = levelsOfReadiness(en, format);
    expect(ready).toHaveLength(21);
    expect(ready[10]).toEqual({ value: 0.5, label: "50%", meaning: "Half" });
    const capability = { name: "Selling", neededBy: [], cell: null };
    expect(levelsOfCapability({ ...capability, current: 1, target: 4 }, format)).toHaveLength(5);
    const fine = levelsOfCapability({ ...capability, current: 0.3, target: 0.8 }, format);
    expect(fine).toHaveLength(21);
    expect(fine[20]?.value).toBe(0.8);
  });

  test("take in a value that lies between them, and know which step a value is", () => {
    const ready = levelsOfReadiness(en, format);
    const more = withValue(ready, 1 / 3, "33%");
    expect(more).toHaveLength(22);
    expect(levelAt(more, 1 / 3)?.label).toBe("33%");
    expect(levelAt(ready, 1 / 3)).toBeNull();
    expect(levelAt(ready, null)).toBeNull();
    expect(withValue(ready, 0.1 + 0.2, "30%")).toHaveLength(21);
  });
});
