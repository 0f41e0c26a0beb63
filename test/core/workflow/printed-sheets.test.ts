import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { de } from "#core/messages/de.ts";
import { es } from "#core/messages/es.ts";
import type { LayOutPage } from "#core/workbook/look-changes.ts";
import { formatKey } from "#core/workbook/memory-sheet.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { sampleData } from "./sample.ts";
import { template } from "./template/template.ts";

const LONG = "Microsoft Dynamics 365 Business Central, cloud";
const CHOICE = [
  ["Criteria", "Weight", LONG, "Odoo", "Xero"],
  ["Price", 40, 2, 5, 4],
  ["Support", 35, 5, 3, 2],
  ["Security", 25, 5, 3, 3],
];
const money = (amount: number): string => `€${amount}`;

const pageOf = (workbook: MemoryWorkbook, sheet: string): LayOutPage | undefined =>
  workbook.looks(sheet).page.find((change) => change.kind === "page");

describe("sheets of ours on paper", () => {
  test("results on their own sheet are one page wide, also when more come later", async () => {
    const workbook = new MemoryWorkbook(sampleData());
    const write = async (): Promise<void> => {
      const found = await understand(workbook);
      const plan = planResults(found, "values", "sheet", workbook.capabilities);
      expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
    };
    await write();
    const sheet = en.workflow.resultsSheet;
    expect(pageOf(workbook, sheet)?.print).toMatchObject({ landscape: true, area: null, repeatRow: 0 });
    workbook.edit({ sheet: "Pipeline", row: 1, column: 4 }, -3);
    await write();
    expect(workbook.looks(sheet).page.filter(({ kind }) => kind === "page")).toHaveLength(1);
  });

  test("a file says so in its sheet, and sets no area that new rows would fall out of", async () => {
    const book = openXlsx(buildXlsx(partsOf(sampleData())));
    await book.apply(planResults(await understand(book), "values", "sheet", book.capabilities).changes);
    const parts = unzipSync(book.save());
    const xml = strFromU8(parts["xl/workbook.xml"]!);
    expect(xml).not.toContain("_xlnm.Print_Area");
    expect(xml).toContain("_xlnm.Print_Titles");
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets.map(([, part]) => strFromU8(part)).filter((text) => text.includes("fitToWidth"))).toEqual([
      expect.stringContaining('orientation="landscape"'),
    ]);
  });

  test("headers of results stand over their columns: words in the middle, numbers at the right", async () => {
    const workbook = new MemoryWorkbook(sampleData());
    const found = await understand(workbook);
    const plan = planResults(found, "values", "sheet", workbook.capabilities);
    await workbook.apply(plan.changes);
    const { formats } = workbook.looks(plan.where.sheet);
    const [cells] = await workbook.read([{ ...plan.where, rows: 1 }]);
    const { score, verdict, why } = en.workflow.headers;
    for (const [header, align] of [
      [score, "right"],
      [verdict, "center"],
      [why, "left"],
    ]) {
      const at = cells!.values[0]!.indexOf(header!);
      expect([header, formats[formatKey(0, at)]?.align]).toEqual([header, align]);
    }
  });

  test.each([en, de, es])(
    "the template prints on one page's width, and breaks no word of a header",
    async (texts) => {
      const workbook = new MemoryWorkbook({ sheets: [{ name: "Sheet1" }] });
      const objectives = [{ name: "Reach", measure: "" }];
      await workbook.apply(template(await understand(workbook), { objectives, ideas: [] }, texts).changes);
      const { objectivesSheet, investmentsSheet, objectiveHeaders, statuses } = texts.templates;
      for (const sheet of [objectivesSheet, investmentsSheet])
        expect(pageOf(workbook, sheet)?.print).toMatchObject({ landscape: true, repeatRow: 1 });
      const { widths } = workbook.looks(objectivesSheet);
      objectiveHeaders.forEach((header, column) => {
        const longest = Math.max(...header.split(" ").map((word) => word.length));
        expect(widths[column]).toBeGreaterThan(longest * 1.06);
      });
      const longest = Math.max(...statuses.map((word) => word.length));
      expect(workbook.looks(investmentsSheet).widths[3]).toBeGreaterThan(longest * 1.06);
    },
  );
});

describe("pages about a choice of one", () => {
  test("long names run over two lines of the map, and the second opinion speaks of options", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Choice", cells: CHOICE }] });
    const found = await understand(workbook, {
      preferences: { secondOpinion: true },
      corrections: { decision: "choose-one" },
    });
    await workbook.apply(planScorecard(found, money, true).changes);
    const names = async (sheet: string, row: number) => {
      const [read] = await workbook.read([{ sheet, row, column: 0, rows: 4, columns: 1 }]);
      return read!.values.map(([value]) => value);
    };
    const map = en.scorecard.ratingsSheet;
    const at = 5 + (await names(map, 5)).indexOf(LONG);
    expect(workbook.looks(map).formats[formatKey(at, 0)]?.wrap).toBe(true);
    expect(pageOf(workbook, map)?.heights.find(({ row }) => row === at)?.points).toBeGreaterThanOrEqual(28);
    expect((await names(en.secondOpinion.sheet, 4))[0]).toBe(en.scorecard.option);
  });

  test("results on a sheet of their own name options, and how sure it is stands apart from the reason", async () => {
    const workbook = new MemoryWorkbook({ sheets: [{ name: "Choice", cells: CHOICE }] });
    const found = await understand(workbook, { corrections: { decision: "choose-one" } });
    const { changes, where } = planResults(found, "values", "sheet", workbook.capabilities);
    await workbook.apply(changes);
    const [head] = (await workbook.read([{ ...where, rows: 1 }]))[0]!.values;
    expect(head![0]).toBe(en.scorecard.option);
    const at = head!.indexOf(en.workflow.headers.sure);
    const { formats } = workbook.looks(where.sheet);
    expect([0, 1].map((row) => formats[formatKey(row, at)]?.align)).toEqual(["center", "center"]);
  });
});
