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

/** The same as an Excel table, or under a filter that hides some. */
function listed(rows: number, kind: "table" | "filter"): WorkbookData {
  const range = { sheet: "Investments", row: 0, column: 0, rows: rows + 1, columns: 6 };
  return {
    ...portfolio(rows),
    ...(kind === "table"
      ? { tables: [{ name: "Pipeline", range, hasHeader: true, hasTotals: false }] }
      : { filters: [{ range, by: [{ column: 1, shows: ["1000", "1003"] }] }] }),
  };
}

/** How often it waits to read, to write, and to take back. */
async function waits(data: WorkbookData): Promise<readonly number[]> {
  const { excel, workbook } = excelOf(data);
  const counted = async <T>(step: () => Promise<T>): Promise<readonly [T, number]> => {
    const start = excel.syncs;
    return [await step(), excel.syncs - start];
  };
  const [understanding, read] = await counted(() => understand(workbook));
  const plan = planResults(understanding, "values", "beside", workbook.capabilities);
  expect(plan.placement).toBe("beside");
  expect(plan.changes.changes.some(({ kind }) => kind === "list-reach")).toBe(true);
  const [written, write] = await counted(() => workbook.apply(plan.changes));
  if (!written.ok) throw new Error("conflict");
  const [, undo] = await counted(() => workbook.apply(written.inverse));
  return [read, write, undo];
}

describe("How often ExcelWorkbook waits for Excel where a list takes results in", () => {
  test.each(["table", "filter"] as const)("a %s of 400 as often as one of 8", async (kind) => {
    const few = await waits(listed(8, kind));
    expect(await waits(listed(400, kind))).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(4);
  });
});

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
