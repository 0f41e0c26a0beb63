import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { addressOf } from "#core/workbook/range.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { schemaErrors } from "#tools/corpus/schema-errors.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";
import { AFTER_CELLS, BEFORE_CELLS, everything } from "./everything.ts";

const file = everything();
const parts = unzipSync(file);
const TABLE_SHEET = "xl/worksheets/sheet2.xml";

/** Parts that have to change: the list of parts and sheets, formats, the table's sheet and the table that takes results in. */
const CHANGES = new Set([
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  TABLE_SHEET,
  "xl/tables/table21.xml",
]);

async function apply(book: XlsxWorkbook, changes: ChangeSet): Promise<void> {
  expect(await book.apply(changes)).toMatchObject({ ok: true });
}

async function written(way: WritingWay | "sheet" | "pages"): Promise<Uint8Array> {
  const book = openXlsx(file);
  const found = await understand(book);
  if (way === "pages") await apply(book, planScorecard(found, String, true).changes);
  else if (way === "sheet")
    await apply(book, planResults(found, "values", "sheet", book.capabilities).changes);
  else await apply(book, planResults(found, way, "beside", book.capabilities).changes);
  return book.save();
}

async function removed(bytes: Uint8Array): Promise<Uint8Array> {
  const book = openXlsx(bytes);
  await apply(book, planRemoval(await understand(book)).changes);
  return book.save();
}

const text = (all: Record<string, Uint8Array>, name: string): string => strFromU8(all[name]!);

// An oracle without judgement: each part against the same part of the file before, byte by byte, and each element of the
// table's sheet that is no cell against the text that was put there (ECMA-376 part 1, 18.3.1; [MS-XLSX] 2.6 for its extLst).
describe.each(["values", "live", "plain", "sheet", "pages"] as const)(
  "a workbook with everything in it, written as %s",
  (way) => {
    test("keeps every part of the user's, and takes all of ours out again", async () => {
      const saved = await written(way);
      const after = unzipSync(saved);
      for (const name of Object.keys(parts)) {
        expect([name, name in after]).toEqual([name, true]);
        if (!CHANGES.has(name)) expect([name, text(after, name)]).toEqual([name, text(parts, name)]);
      }
      const sheet = text(after, TABLE_SHEET);
      for (const element of [...BEFORE_CELLS, ...AFTER_CELLS]) expect(sheet).toContain(element);
      for (const name of ["Statuses", "Costs", "Growth", "_xlnm.Print_Titles"])
        expect(text(after, "xl/workbook.xml")).toMatch(new RegExp(`<definedName name="${name}"`));

      const back = unzipSync(await removed(saved));
      expect(Object.keys(back).sort()).toEqual(Object.keys(parts).sort());
      for (const name of Object.keys(parts)) {
        if (name === "xl/styles.xml") continue;
        expect([name, undated(text(back, name))]).toEqual([name, undated(text(parts, name))]);
      }
    });
  },
);

/** The chart and the picture of the table's sheet begin here; the picture is one column wide. */
function withChartAt(bytes: Uint8Array, column: number, row: number): Uint8Array {
  const all = unzipSync(bytes);
  const name = "xl/drawings/drawing1.xml";
  all[name] = strToU8(
    text(all, name)
      .replace(/<xdr:col>1<(.*?)<xdr:row>22</s, `<xdr:col>${column}<$1<xdr:row>${row}<`)
      .replace(/<xdr:col>6<(.*?)<xdr:row>35</s, `<xdr:col>${column + 5}<$1<xdr:row>${row + 13}<`),
  );
  return zipSync(all);
}

test("nothing is written below a chart or a picture; results that one was put over stay", async () => {
  const planned = async (bytes: Uint8Array) => {
    const book = openXlsx(bytes);
    return planResults(await understand(book), "values", "beside", book.capabilities);
  };
  const pipeline = (await openXlsx(file).outline()).sheets.find(({ name }) => name === "Pipeline");
  expect(pipeline?.floating?.map(addressOf)).toEqual(["Pipeline!B23:G36", "Pipeline!I23:J24"]);
  expect((await planned(withChartAt(file, 8, 2))).placement).toBe("sheet");
  const saved = await written("values");
  expect((await planned(withChartAt(saved, 8, 2))).placement).toBe("beside");
  const broken = unzipSync(file);
  broken["xl/drawings/drawing1.xml"] = strToU8("<xdr:wsDr><xdr:twoCellAnchor>");
  expect((await planned(zipSync(broken))).placement).toBe("beside");
});

/** Without what asks Excel to calculate once more, and without the optional hint which columns a row fills. */
function undated(xml: string): string {
  return xml.replace(' fullCalcOnLoad="1"', "").replace(/ spans="[^"]*"/g, "");
}

const validated = schemaErrors(file) === null ? test.skip : test;
validated(
  "satisfies Microsoft's Open XML SDK as before (skipped where its program does not run)",
  async () => {
    const before = schemaErrors(file);
    for (const way of ["live", "pages"] as const) expect(schemaErrors(await written(way))).toEqual(before);
  },
);
