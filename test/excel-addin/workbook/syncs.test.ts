import { describe, expect, test } from "@jest/globals";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { contents, snapshot } from "#test/conformance/helpers.ts";
import { excelOf } from "./excel-of.ts";

/** An investments table with its ratings in columns, as people lay it out. */
function portfolio(rows: number): WorkbookData {
  const investments = Array.from({ length: rows }, (_, i) => [
    `Investment ${i + 1}`,
    1000 + i,
    "Idea",
    (i % 7) - 3,
    ((i * 3) % 7) - 3,
    ((i * 5) % 7) - 3,
  ]);
  return {
    sheets: [
      {
        name: "Strategy",
        cells: [
          ["Objective", "Weight"],
          ["Grow revenue", 50],
          ["Happier customers", 30],
          ["Lower costs", 20],
        ],
      },
      {
        name: "Investments",
        cells: [
          ["Investment", "Cost", "Status", "Grow revenue", "Happier customers", "Lower costs"],
          ...investments,
        ],
      },
    ],
  };
}

describe("How often ExcelWorkbook waits for Excel", () => {
  test.each([20, 5000])("with %d investments", async (rows) => {
    const { excel, workbook } = excelOf(portfolio(rows));
    const understanding = await understand(workbook);
    expect(understanding.scorecard?.results).toHaveLength(rows);
    expect(excel.syncs).toBeLessThanOrEqual(4);
    // One formula a row, so that sorting takes it along; Excel hands blanks over as 0 unless they are turned into texts.
    const formula = `=ALIGNSCORE(IF(D2:F2="","",D2:F2),Strategy!$B$2:$B$4,3)`;
    const expected = { values: -100, live: { formula, cached: -100 } };
    const before = await snapshot(workbook);
    for (const way of ["values", "live"] as const) {
      const { changes } = planResults(understanding, way, "beside", workbook.capabilities);
      let start = excel.syncs;
      const written = await workbook.apply(changes);
      expect(excel.syncs - start).toBeLessThanOrEqual(3);
      if (!written.ok) throw new Error(JSON.stringify(written.conflicts.slice(0, 3)));
      expect(await contents(workbook, "Investments!G2")).toEqual([[expected[way]]]);
      start = excel.syncs;
      expect(await workbook.apply(written.inverse)).toMatchObject({ ok: true });
      expect(excel.syncs - start).toBeLessThanOrEqual(3);
      expect(await snapshot(workbook)).toEqual(before);
    }
  });
});
