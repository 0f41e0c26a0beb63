import { describe, expect, test } from "@jest/globals";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";

// What previews, phones and openpyxl (data_only) show of a formula is the value that was saved with it.
describe.each(["live", "plain"] as const)("formulas saved %s", (way) => {
  test.each(["beside", "sheet"] as const)("have their last value with them (%s)", async (placement) => {
    const book = openXlsx(buildXlsx(partsOf(sampleData())));
    const plan = planResults(await understand(book), way, placement, book.capabilities);
    expect(await book.apply(plan.changes)).toMatchObject({ ok: true });
    const saved = openXlsx(book.save());
    expect(saved.unsaved).toEqual([]);
    const { sheets } = await saved.outline();
    const read = await saved.read(
      sheets.map(({ name, rows, columns }) => ({ sheet: name, row: 0, column: 0, rows, columns })),
    );
    const formulas = read.flatMap(({ formulas: lines }) => lines.flat().filter((text) => text !== ""));
    expect(formulas.length).toBeGreaterThan(10);
  });

  test("go over workings that are out of sight", async () => {
    const book = openXlsx(buildXlsx(partsOf(sampleData())));
    const plan = planResults(await understand(book), "plain", "beside", book.capabilities);
    await book.apply(plan.changes);
    const { sheets, marks } = await openXlsx(book.save()).outline();
    expect(sheets.find(({ name }) => name === marks["sheet.workings"]?.sheet)).toMatchObject({
      hidden: true,
    });
  });
});
