import { describe, expect, test } from "@jest/globals";
import type { SheetData } from "#core/workbook/memory-sheet.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { ALL_PLACES, settledView } from "#pane/model/views.ts";
import { SAMPLE_BUSINESS } from "../sample-business.ts";

const reading = (sheets: readonly SheetData[]): Promise<Understanding> =>
  understand(new MemoryWorkbook({ sheets }));

describe("the list of places", () => {
  test("no two places have a view of the same name", () => {
    const names = ALL_PLACES.flatMap(({ views }) => Object.keys(views));
    expect(new Set(names).size).toBe(names.length);
  });

  test("every view stands under a tab that is there, or under none", () => {
    const tabs = ALL_PLACES.flatMap(({ tab }) => (tab ? [tab.view as string] : []));
    expect(tabs.length).toBeGreaterThan(2);
    for (const { views } of ALL_PLACES) {
      for (const { under } of Object.values(views)) if (under !== null) expect(tabs).toContain(under);
    }
  });
});

describe("where a view leads", () => {
  test("to itself where there is something to show", async () => {
    const scored = await reading(SAMPLE_BUSINESS);
    const [first] = scored.reading.strategy.investments;
    for (const view of [
      { name: "understood" },
      { name: "overview" },
      { name: "settings" },
      { name: "investment", id: first!.id },
      { name: "wizard", step: 3 },
    ] as const) {
      expect(settledView(view, scored)).toEqual(view);
    }
  });

  test("to the list where the one investment is gone", async () => {
    const scored = await reading(SAMPLE_BUSINESS);
    expect(settledView({ name: "investment", id: "no such" }, scored)).toEqual({ name: "investments" });
  });

  test("to the overview where nothing is missing any more, or tables were found after all", async () => {
    const scored = await reading(SAMPLE_BUSINESS);
    for (const name of ["complete", "start"] as const) {
      expect(settledView({ name }, scored)).toEqual({ name: "overview" });
    }
  });

  test("to the beginning where there is nothing at all", async () => {
    const empty = await reading([{ name: "Sheet1", cells: [] }]);
    for (const name of ["understood", "overview", "settings", "complete"] as const) {
      expect(settledView({ name }, empty)).toEqual({ name: "start" });
    }
  });

  test("to what was read where it is not rated, save describing an investment", async () => {
    const sheets = [
      {
        name: "Plan",
        cells: [
          ["Objective", "Weight"],
          ["Keep regulars", 60],
          ["Waste less", 40],
        ],
      },
      {
        name: "Tools",
        cells: [
          ["Investment", "Cost", "Keep regulars", "Waste less"],
          ["Till app", 1200],
          ["Stock sensors", 800],
        ],
      },
    ];
    const unrated = await reading(sheets);
    expect(unrated.scorecard).toBeNull();
    expect(settledView({ name: "investments" }, unrated)).toEqual({ name: "understood" });
    expect(settledView({ name: "wizard", step: 1 }, unrated)).toEqual({ name: "wizard", step: 1 });
  });
});
