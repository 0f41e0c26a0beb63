import { expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { openWithoutLooks } from "#test/workbench/file/open-without-looks.ts";
import { saveFile } from "#workbench/file/save-file.ts";

const sheetOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!);
const widthsIn = (xml: string): number[] =>
  [...xml.matchAll(/<col (?=[^>]*width="([\d.]+)")(?=[^>]*min="(\d+)")(?=[^>]*max="(\d+)")/g)].flatMap(
    ([, width, min, max]) => Array<number>(Number(max) - Number(min) + 1).fill(Number(width)),
  );

test("columns of results written in the grid are as wide in the file, and gone from it once they are removed", async () => {
  const bytes = buildXlsx(partsOf(sampleData()));
  const file = await openWithoutLooks("Plan.xlsx", bytes);
  const plan = planResults(await understand(file.workbook), "values", "beside", file.workbook.capabilities);
  expect(await file.workbook.apply(plan.changes)).toMatchObject({ ok: true });
  const saved = await saveFile(file);
  file.workbook.close();
  // Alignment, verdict, why, in whole pixels of the grid.
  expect(widthsIn(sheetOf(saved.bytes)).map(Math.round)).toEqual([11, 11, 60]);
  expect(sheetOf(saved.bytes)).toContain("<conditionalFormatting");

  const again = await openWithoutLooks("Plan.xlsx", saved.bytes);
  const removal = planRemoval(await understand(again.workbook));
  expect(await again.workbook.apply(removal.changes)).toMatchObject({ ok: true });
  const removed = await saveFile(again);
  again.workbook.close();
  expect(removed.left).toEqual([]);
  expect(sheetOf(removed.bytes)).toBe(sheetOf(bytes));
});

// The oracle is the file: what it says is printed, before and after, in the words of ECMA-376 part 1, 18.2.5.
test("what is printed reaches over results written in the grid, and is as before without them", async () => {
  const [strategy, pipeline] = sampleData().sheets;
  const bytes = buildXlsx(partsOf({ sheets: [strategy!, { ...pipeline!, printArea: "A1:G6" }] }));
  const printed = (file: Uint8Array): string =>
    />([^<]*)<\/definedName>/.exec(
      /<definedName name="_xlnm.Print_Area"[^]*?<\/definedName>/.exec(
        strFromU8(unzipSync(file)["xl/workbook.xml"]!),
      )![0],
    )![1]!;
  const file = await openWithoutLooks("Plan.xlsx", bytes);
  const plan = planResults(await understand(file.workbook), "values", "beside", file.workbook.capabilities);
  expect(await file.workbook.apply(plan.changes)).toMatchObject({ ok: true });
  const saved = await saveFile(file);
  file.workbook.close();
  expect([printed(bytes), printed(saved.bytes)]).toEqual(["Pipeline!$A$1:$G$6", "Pipeline!$A$1:$J$6"]);

  const again = await openWithoutLooks("Plan.xlsx", saved.bytes);
  const removal = planRemoval(await understand(again.workbook));
  expect(await again.workbook.apply(removal.changes)).toMatchObject({ ok: true });
  expect(printed((await saveFile(again)).bytes)).toBe(printed(bytes));
  again.workbook.close();
});

// The oracle is the file: its merged cells (ECMA-376 part 1, 18.3.1.55), and its bytes from before.
test("results merged in the grid beside merged names are so in the file, and gone from it once they are removed", async () => {
  const cells = [
    ["Project", "More regulars (60%)", "Less waste (40%)"],
    ["Till", 1, 3],
    [null, 2, 1],
    ["Van", 3, -2],
  ];
  const bytes = buildXlsx(partsOf({ sheets: [{ name: "Plan", cells, merges: ["A2:A3"] }] }));
  const sheetText = (file: Uint8Array): string => strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!);
  const merged = (file: Uint8Array): string[] =>
    [...sheetText(file).matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, area]) => area!);
  const file = await openWithoutLooks("Plan.xlsx", bytes);
  const plan = planResults(await understand(file.workbook), "values", "beside", file.workbook.capabilities);
  expect(await file.workbook.apply(plan.changes)).toMatchObject({ ok: true });
  const saved = await saveFile(file);
  file.workbook.close();
  expect([saved.left, merged(saved.bytes)]).toEqual([[], ["A2:A3", "D2:D3", "E2:E3", "F2:F3"]]);
  // Both reasons take two lines: one has two rows for them, the other's row grows.
  expect([...sheetText(saved.bytes).matchAll(/<row r="(\d+)" ht=/g)].map(([, row]) => row)).toEqual(["4"]);

  const again = await openWithoutLooks("Plan.xlsx", saved.bytes);
  const removal = planRemoval(await understand(again.workbook));
  expect(await again.workbook.apply(removal.changes)).toMatchObject({ ok: true });
  expect(merged((await saveFile(again)).bytes)).toEqual(["A2:A3"]);
  again.workbook.close();
});
