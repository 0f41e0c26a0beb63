import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { en } from "#core/messages/en.ts";
import { planRater } from "#core/workflow/after/raters/plan-raters.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { apply } from "#test/conformance/helpers.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { buildSample } from "#workbench/sample/build-sample.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";

/** A table in a sheet with much of its own: widths over many columns, a rule of colours, a height, a list. */
function dressed(): Uint8Array {
  const parts = partsOf(sampleData());
  const name = "xl/worksheets/sheet2.xml";
  const extra =
    '<conditionalFormatting sqref="B2:B6"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"x"</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C6"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
  const xml = parts[name]!;
  return buildXlsx({
    ...parts,
    [name]: xml
      .replace(
        /(?=<sheetData)/,
        '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="5" max="16384" width="12.7109375" customWidth="1"/></cols>',
      )
      .replace('<row r="2"', '<row r="2" ht="90" customHeight="1"')
      // Too low for a reason.
      .replace('<row r="3"', '<row r="3" ht="16.5" customHeight="1"')
      .replace("</sheetData>", `</sheetData>${extra}`),
  });
}

/** Vendors in narrow columns, whose results are rows below; a row further down is hidden and holds nothing. */
function vendors(): Uint8Array {
  const cells = [
    ["Criteria", "Weight", "Vendor A", "Vendor B"],
    ["Cost control", 50, 4, 2],
    ["Ease of use", 30, 3, 5],
    ["Security", 20, 5, 3],
  ];
  const parts = partsOf({ sheets: [{ name: "Sheet1", cells }] });
  const name = "xl/worksheets/sheet1.xml";
  const below = '<row r="7" hidden="1"/></sheetData>';
  return buildXlsx({ ...parts, [name]: parts[name]!.replace("</sheetData>", below) });
}

/** As POI's 59746_NoRowNums: rows and cells say nowhere which they are. */
function unnumbered(): Uint8Array {
  const parts = partsOf(sampleData());
  const bare = Object.entries(parts).map(([name, xml]): [string, string] => [
    name,
    name.includes("worksheets") ? xml.replace(/(<(?:row|c)) r="[A-Z]*\d+"/g, "$1") : xml,
  ]);
  return buildXlsx(Object.fromEntries(bare));
}

/** A filter that hides rows, whose hidden name says the sheet in quotes that it does not need. */
function filtered(): Uint8Array {
  const cells = [
    ["Project", "Growth (40%)", "Quality (30%)", "Staff needs (30%)"],
    ["P1", 5, 2, 1],
    ["P2", 2, 3, 4],
    ["P3", 1, 1, 3],
  ];
  const parts = partsOf({ sheets: [{ name: "Plan", cells }] });
  const name = "xl/worksheets/sheet1.xml";
  const filter =
    '<autoFilter ref="A1:D4"><filterColumn colId="0"><filters><filter val="P2"/></filters></filterColumn></autoFilter>';
  const names =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Plan\'!$A$1:$D$4</definedName></definedNames>';
  return buildXlsx({
    ...parts,
    [name]: parts[name]!.replace("</sheetData>", `</sheetData>${filter}`)
      .replace('<row r="2"', '<row r="2" hidden="1"')
      .replace('<row r="4"', '<row r="4" hidden="1"'),
    "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("</sheets>", `</sheets>${names}`),
  });
}

const FILES: Record<string, () => Uint8Array> = {
  "the sample business": () => buildSample(),
  "a sheet with widths, rules and lists": dressed,
  "options in columns": vendors,
  "rows without numbers": unnumbered,
  "a filter at work": filtered,
};

const CASES: readonly (readonly [file: string, WritingWay, Placement])[] = [
  ["the sample business", "plain", "beside"],
  ["a sheet with widths, rules and lists", "values", "beside"],
  ["a sheet with widths, rules and lists", "live", "beside"],
  ["a sheet with widths, rules and lists", "plain", "sheet"],
  ["options in columns", "values", "beside"],
  ["rows without numbers", "values", "beside"],
  ["a filter at work", "live", "beside"],
];

/** What programs work out anew, or what says the same as nothing. */
function partsWithout(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !/styles\.xml|calcChain/.test(name));
  return Object.fromEntries(
    parts.map(([name, part]) => [
      name,
      strFromU8(part)
        .replace(/<dimension [^>]*>/, "")
        .replace(/ spans="[^"]*"/g, "")
        .replace(/<calcPr( fullCalcOnLoad="1")?\/>/, "")
        .replace(/ fullCalcOnLoad="1"/, "")
        .replace(/<(?:Override|Relationship) [^>]*(?:calcChain|styles\.xml)[^>]*>/g, ""),
    ]),
  );
}

// An oracle without judgement: every part of the file, character by character, against the file before.
describe("taken away", () => {
  test.each(CASES)(
    "from %s, what was written as %s, %s leaves the file as it was",
    async (file, way, placement) => {
      const bytes = FILES[file]!();
      const book = openXlsx(bytes);
      const apply = async (changes: ReturnType<typeof planRemoval>["changes"], to = book): Promise<void> => {
        expect(await to.apply(changes)).toMatchObject({ ok: true });
      };
      await apply(planResults(await understand(book), way, placement, book.capabilities).changes);
      if (way === "plain") await apply(planScorecard(await understand(book), String, true).changes);
      const again = openXlsx(book.save());
      await apply(planRemoval(await understand(again)).changes, again);
      expect(partsWithout(again.save())).toEqual(partsWithout(bytes));
    },
  );
});

test("a scorecard with its map and charts, and a rater's sheet, come back as they were laid out", async () => {
  const book = openXlsx(buildSample());
  const card = planScorecard(await understand(book), String, book.capabilities.charts);
  await apply(book, ...card.changes.changes);
  await apply(book, ...planRater(await understand(book), "Mara", en).changes);
  const before = partsIn(book.save());
  const marks = Object.entries((await book.outline()).marks);
  const sheets = new Set(marks.flatMap(([key, { sheet }]) => (key.startsWith("sheet.") ? [sheet] : [])));
  expect(sheets.size).toBeGreaterThanOrEqual(4);
  const gone = await apply(book, ...[...sheets].map((sheet) => ({ kind: "remove-sheet", sheet }) as const));
  await apply(book, ...gone.inverse.changes);
  const after = partsIn(book.save());
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const [name, part] of Object.entries(before)) expect([name, after[name]]).toEqual([name, part]);
});

/** The parts of a file as texts, its names in their order. */
function partsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, string] => {
    const names: string[] = [];
    const rest = strFromU8(part).replace(/<definedName .*?<\/definedName>/g, (one) => (names.push(one), ""));
    return [name, rest + names.sort().join("")];
  });
  return Object.fromEntries(parts);
}
