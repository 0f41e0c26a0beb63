import { describe, expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { en } from "#core/messages/en.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { understand } from "#core/workflow/understand.ts";
import { apply, at } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";

/** The sample's parts, with a part of theirs made anew. */
function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = partsOf(sampleData());
  return buildXlsx({ ...parts, [name]: change(parts[name]!) });
}

const names = (bytes: Uint8Array): string[] =>
  [...strFromU8(unzipSync(bytes)["xl/workbook.xml"]!).matchAll(/<definedName name="([^"]*)"/g)].map(
    ([, name]) => name!,
  );

describe("files of which something has to be said", () => {
  test("a protected sheet is said to be protected, and results go elsewhere", async () => {
    const book = openXlsx(
      withPart("xl/worksheets/sheet2.xml", (xml) =>
        xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
      ),
    );
    const plan = planResults(await understand(book), "values", "beside", book.capabilities);
    expect(plan.placement).toBe("sheet");
    expect(plan.notes).toContain(en.workflow.sheetProtected("Pipeline"));
    expect(plan.notes).not.toContain(en.workflow.noRoom);
  });

  // Excel leaves a name as #REF! where the columns that it lay over are deleted.
  test.each(["#REF!", "$B$2"])(
    "a mark that points to nothing (%s) is replaced, never doubled, and removal takes it away",
    async (nothing) => {
      const dead = withPart("xl/workbook.xml", (xml) =>
        xml.replace(
          "</sheets>",
          `</sheets><definedNames><definedName name="_AlignScore.results.score" hidden="1">${nothing}</definedName></definedNames>`,
        ),
      );
      const book = openXlsx(dead);
      const plan = planResults(await understand(book), "values", "beside", book.capabilities);
      expect(await book.apply(plan.changes)).toMatchObject({ ok: true });
      expect(names(book.save()).filter((name) => name === "_AlignScore.results.score")).toHaveLength(1);
      const other = openXlsx(dead);
      expect(await other.apply(planRemoval(await understand(other)).changes)).toMatchObject({ ok: true });
      expect(names(other.save())).toEqual([]);
    },
  );

  test("a name of no cells, or of cells on no sheet that it names, is none of the workbook's ranges", async () => {
    const book = openXlsx(
      withPart("xl/workbook.xml", (xml) =>
        xml.replace(
          "</sheets>",
          '</sheets><definedNames><definedName name="Growth">0.03</definedName><definedName name="Here">$B$2</definedName><definedName name="There">Strategy!$B$2</definedName></definedNames>',
        ),
      ),
    );
    expect((await book.outline()).names.map(({ name }) => name)).toEqual(["There"]);
  });

  // As Excel leaves a name whose sheet is deleted.
  test("a user's name for cells of a sheet that goes points to nothing afterwards", async () => {
    const made = openXlsx(buildXlsx(partsOf(sampleData())));
    await apply(
      made,
      { kind: "add-sheet", sheet: "Results" },
      { kind: "mark", key: "sheet.results", range: at("Results!A1"), expect: null },
    );
    const parts = unzipSync(made.save());
    parts["xl/workbook.xml"] = strToU8(
      strFromU8(parts["xl/workbook.xml"]!).replace(
        "</definedNames>",
        '<definedName name="Best">Results!$A$1</definedName></definedNames>',
      ),
    );
    const book = openXlsx(buildXlsx(parts));
    await apply(book, { kind: "remove-sheet", sheet: "Results" });
    expect(strFromU8(unzipSync(book.save())["xl/workbook.xml"]!)).toContain(
      '<definedName name="Best">#REF!</definedName>',
    );
  });

  test("what is printed of a sheet is told", async () => {
    const sheets = ["Plan", "Card"].map((name) => ({ name, cells: [[1, 2]], printArea: "A1:B1" }));
    const book = openXlsx(buildXlsx(partsOf({ sheets })));
    expect((await book.outline()).sheets.map(({ printArea }) => printArea)).toEqual([
      at("Plan!A1:B1"),
      at("Card!A1:B1"),
    ]);
  });

  test("a signature is known, and only where there is one", () => {
    expect(openXlsx(buildXlsx(partsOf(sampleData()))).signed).toBe(false);
    const signed = withPart("_rels/.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
    );
    expect(openXlsx(signed).signed).toBe(true);
  });
});
