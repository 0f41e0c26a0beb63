import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { planRemoval } from "#core/workflow/removal.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
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
      .replace("</sheetData>", `</sheetData>${extra}`),
  });
}

const FILES: Record<string, () => Uint8Array> = {
  "the sample business": () => buildSample(),
  "a sheet with widths, rules and lists": dressed,
};

const CASES: readonly (readonly [file: string, WritingWay, Placement])[] = [
  ["the sample business", "plain", "beside"],
  ["a sheet with widths, rules and lists", "values", "beside"],
  ["a sheet with widths, rules and lists", "live", "beside"],
  ["a sheet with widths, rules and lists", "plain", "sheet"],
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
