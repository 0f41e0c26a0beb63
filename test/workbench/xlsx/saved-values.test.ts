import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
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

// LibreOffice 7.4 shows #NAME? for `<c t="str"><f>_xldudf_X()</f><v></v></c>`, and nothing where a space is saved.
describe("a function of ours that shows nothing", () => {
  const cells = [
    ["Project", "Growth", "Quality"],
    ["Weight", 60, 40],
    ["Web shop", 3, 1],
    ["Robot", null, null],
  ];

  test("has a result all the same in the file, and none in what is read of it", async () => {
    const book = openXlsx(buildXlsx(partsOf({ sheets: [{ name: "Plan", cells }] })));
    const range = { sheet: "Plan", row: 3, column: 3, rows: 1, columns: 1 };
    const contents = [[{ formula: "=ALIGNSCORE(B4:C4,B2:C2)", cached: null }]];
    await book.apply({ label: "", changes: [{ kind: "write", range, contents, expect: [[null]] }] });
    const bytes = book.save();
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)).toMatch(
      /<c r="D4"[^>]* t="str"[^>]*><f>_xldudf_ALIGNSCORE\(B4:C4,B2:C2\)<\/f><v xml:space="preserve"> <\/v><\/c>/,
    );
    const saved = openXlsx(bytes);
    expect(saved.unsaved).toEqual([]);
    const [read] = await saved.read([range]);
    expect(read!.values).toEqual([[null]]);
  });
});
