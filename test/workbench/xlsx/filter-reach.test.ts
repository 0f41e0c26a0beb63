import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { CellContent } from "#core/workbook/cell.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { understand } from "#core/workflow/understand.ts";
import { at } from "#test/conformance/helpers.ts";
import { schemaErrors } from "#tools/corpus/schema-errors.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";

const GOALS: CellContent[][] = [
  ["Objective", "Weight"],
  ["Shorter queues", 60],
  ["Fewer refunds", 40],
];
const PROJECTS: CellContent[][] = [
  ["Investment", "Cost", "Shorter queues", "Fewer refunds"],
  ["Self-checkout", 9000, 3, -1],
  ["Call-back line", 2500, 2, 2],
  ["Returns desk", 4000, 0, 3],
];
const SHEETS = [
  { name: "Goals", cells: GOALS },
  { name: "Projects", cells: PROJECTS },
];

/** The projects as an Excel table. */
const asTable = (projects = PROJECTS): Uint8Array =>
  buildXlsx(
    partsOf({
      sheets: [SHEETS[0]!, { name: "Projects", cells: projects }],
      tables: [
        {
          name: "Pipeline",
          range: { ...at("Projects!A1:D4"), columns: projects[0]!.length },
          hasHeader: true,
          hasTotals: false,
        },
      ],
    }),
  );

/** The projects under a filter of the sheet, as Excel saves one: with its hidden name. */
function asFilter(): Uint8Array {
  const parts = partsOf({ sheets: SHEETS, names: [{ name: "Costs", range: at("Projects!B2:B4") }] });
  const sheet = "xl/worksheets/sheet2.xml";
  const filter =
    '<autoFilter ref="A1:D4"><filterColumn colId="1"><top10 val="2"/></filterColumn></autoFilter>';
  const name =
    '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Projects!$A$1:$D$4</definedName>';
  return buildXlsx({
    ...parts,
    [sheet]: parts[sheet]!.replace("</sheetData>", `</sheetData>${filter}`),
    "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("<definedNames>", `<definedNames>${name}`),
  });
}

async function scored(bytes: Uint8Array): Promise<Uint8Array> {
  const book = openXlsx(bytes);
  const plan = planResults(await understand(book), "values", "beside", book.capabilities);
  expect(await book.apply(plan.changes)).toMatchObject({ ok: true });
  return book.save();
}

async function removed(bytes: Uint8Array): Promise<Uint8Array> {
  const book = openXlsx(bytes);
  expect(await book.apply(planRemoval(await understand(book)).changes)).toMatchObject({ ok: true });
  return book.save();
}

function text(bytes: Uint8Array, part: RegExp): string {
  const parts = unzipSync(bytes);
  return strFromU8(parts[Object.keys(parts).find((name) => part.test(name))!]!);
}
const table = (bytes: Uint8Array): string => text(bytes, /tables\//);

// Sorting a table or a filtered range moves its own columns alone (ECMA-376 part 1, 18.3.1.92).
describe("results beside a table or a filter are part of it", () => {
  test("an Excel table takes them in, each with its header as its name", async () => {
    const xml = table(await scored(asTable()));
    expect(xml).toMatch(/<table [^>]*ref="A1:G4"/);
    expect(xml).toContain('<autoFilter ref="A1:G4"/>');
    expect(xml).toContain('<tableColumns count="7">');
    const names = [...xml.matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(([, , name]) => name);
    expect(names.slice(4)).toEqual(["Alignment", "Verdict", "Why"]);
  });

  test("scoring again changes nothing, and removing gives the table back as it was", async () => {
    const once = await scored(asTable());
    expect(table(await scored(once))).toBe(table(once));
    const xml = table(await removed(once));
    expect(xml).toMatch(/<table [^>]*ref="A1:D4"/);
    expect(xml).toContain('<tableColumns count="4">');
    expect(xml).not.toContain("Alignment");
  });

  test("a table that has a column of this name already stays as it is", async () => {
    const own = PROJECTS.map((line, i) => [...line, i === 0 ? "why" : `because ${i}`]);
    expect(table(await scored(asTable(own)))).toMatch(/<table [^>]*ref="A1:E4"/);
  });

  test("a filter of the sheet grows with its hidden name, keeps what it filters by, and shrinks again", async () => {
    const once = await scored(asFilter());
    expect(text(once, /sheet2\.xml$/)).toContain('<autoFilter ref="A1:G4"><filterColumn colId="1">');
    expect(text(once, /xl\/workbook\.xml$/)).toContain(">Projects!$A$1:$G$4<");
    const back = await removed(once);
    expect(text(back, /sheet2\.xml$/)).toContain('<autoFilter ref="A1:D4"><filterColumn colId="1">');
    expect(text(back, /xl\/workbook\.xml$/)).toContain(">Projects!$A$1:$D$4<");
  });

  test("undone before it is saved, all is as it was", async () => {
    const book = openXlsx(asTable());
    const plan = planResults(await understand(book), "values", "beside", book.capabilities);
    const applied = await book.apply(plan.changes);
    if (!applied.ok) throw new Error("conflict");
    await book.apply(applied.inverse);
    expect(table(book.save())).toBe(table(asTable()));
  });

  test.each([
    ["table", asTable],
    ["filter", asFilter],
  ])("a %s is valid by Microsoft's schema before and after removal", async (_, make) => {
    const once = await scored(make());
    expect(schemaErrors(once) ?? []).toEqual([]);
    expect(schemaErrors(await removed(once)) ?? []).toEqual([]);
  });
});
