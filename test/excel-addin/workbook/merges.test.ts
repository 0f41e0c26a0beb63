import { describe, expect, test } from "@jest/globals";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { excelOf } from "./excel-of.ts";

describe("Merged areas in Excel", () => {
  test("are known whole, though their address names only their first cells", async () => {
    const { workbook } = excelOf({ sheets: [{ name: "Plan", cells: [["a"]], merges: ["C2:D5", "A7:C7"] }] });
    expect((await workbook.outline()).sheets[0]?.merges).toEqual([
      { sheet: "Plan", row: 1, column: 2, rows: 4, columns: 2 },
      { sheet: "Plan", row: 6, column: 0, rows: 1, columns: 3 },
    ]);
  });

  test.each([
    ["in rows", (i: number) => ({ row: i * 2, column: 1, rows: 2, columns: 2 })],
    ["in one row", (i: number) => ({ row: 4, column: i * 2, rows: 3, columns: 2 })],
  ])("more of them than Excel tells at once are asked for by parts, %s", async (_, place) => {
    const { excel, workbook } = excelOf({ sheets: [{ name: "Plan", cells: [["a"]] }, { name: "Few" }] });
    const areas = Array.from({ length: 1300 }, (__, i) => ({ sheet: "Plan", ...place(i) }));
    excel.book.sheets[0]!.merges = areas;
    const few = { sheet: "Few", row: 2, column: 2, rows: 2, columns: 1 };
    excel.book.sheets[1]!.merges = [few];
    const { sheets } = await workbook.outline();
    expect(sheets[0]?.merges).toEqual(areas);
    expect(sheets[1]?.merges).toEqual([few]);
    expect(excel.syncs).toBeLessThan(60);
  });

  test("a merged row through the place of results sends them elsewhere", async () => {
    const { excel, workbook } = excelOf(sampleData());
    const place = planResults(await understand(workbook), "values", "beside", workbook.capabilities).where;
    // Its first cell lies outside the place; only the whole area shows that it is in the way.
    excel.book.sheets.find(({ name }) => name === "Pipeline")!.merges = [
      { sheet: "Pipeline", row: 2, column: 6, rows: 1, columns: 3 },
    ];
    const elsewhere = planResults(
      await understand(workbook),
      "values",
      "beside",
      workbook.capabilities,
    ).where;
    expect(elsewhere).not.toEqual(place);
  });
});
