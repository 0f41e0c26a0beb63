import { describe, expect, test } from "@jest/globals";
import type { Change } from "#core/workbook/change-set.ts";
import { apply, at, write } from "#test/conformance/helpers.ts";
import { schemaErrors } from "#tools/corpus/schema-errors.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";
import { richWorkbook } from "./rich-workbook.ts";

/** All that the add-in writes, on a sheet of its own and beside the user's cells. */
const everything: readonly Change[] = [
  write(
    "Plan!J1:J2",
    [["Score"], [{ formula: "=ALIGNSCORE(C2:D4)", cached: 1, spill: [[1], [2], [3]] }]],
    [[null], [null]],
  ),
  write("Plan!B1", [["Price"]], [["Cost"]]),
  { kind: "format", range: at("Plan!J1:J4"), format: { numberFormat: "0.0", bold: true, color: "#112233" } },
  { kind: "format", range: at("Plan!A1:B2"), format: { fill: "#ddeeff", wrap: true, align: "center" } },
  {
    kind: "colour-by-text",
    range: at("Plan!J2:J4"),
    rules: [{ text: 'Say "no"', fill: "#ffc7ce", color: "#9c0006" }],
  },
  { kind: "validation", range: at("Plan!J2:J4"), list: ["Yes", "No & never"] },
  { kind: "add-sheet", sheet: "Results & more" },
  { kind: "mark", key: "sheet.results", range: at("'Results & more'!A1:C2"), expect: null },
  write(
    "'Results & more'!A1:C2",
    [
      ["=x", 1, true],
      [{ error: "#N/A" }, { formula: '=A1&"<"' }, -0.5],
    ],
    null,
  ),
  { kind: "column-widths", sheet: "Results & more", column: 0, widths: [30, 10] },
  { kind: "freeze-rows", sheet: "Results & more", rows: 1 },
  { kind: "validation", range: at("'Results & more'!C1:C2"), list: ["Yes", "No"] },
  { kind: "setting", key: "scale", value: "<5>", expect: null },
];

const works = schemaErrors(richWorkbook()) !== null;
const validated = works ? test : test.skip;

describe("saved files satisfy Microsoft's Open XML SDK (skipped where its program does not run)", () => {
  validated("the workbook that the tests begin with", () => {
    expect(schemaErrors(richWorkbook())).toEqual([]);
  });

  validated("a rich workbook with all that the add-in writes", async () => {
    const workbook = openXlsx(richWorkbook());
    await apply(workbook, ...everything);
    expect(schemaErrors(workbook.save())).toEqual([]);
  });

  validated("the same once more, over what the first run left", async () => {
    const first = openXlsx(richWorkbook());
    await apply(first, ...everything);
    const workbook = openXlsx(first.save());
    await apply(
      workbook,
      { kind: "column-widths", sheet: "Results & more", column: 1, widths: [40] },
      { kind: "freeze-rows", sheet: "Results & more", rows: 2 },
      ...everything.filter(
        ({ kind }) => kind === "colour-by-text" || kind === "validation" || kind === "format",
      ),
    );
    expect(schemaErrors(workbook.save())).toEqual([]);
    const removed = openXlsx(workbook.save());
    await apply(removed, { kind: "remove-sheet", sheet: "Results & more" });
    expect(schemaErrors(removed.save())).toEqual([]);
  });

  validated("a workbook without styles", async () => {
    const parts = partsOf({ sheets: [{ name: "Plan", cells: [[1]] }] });
    const { "xl/styles.xml": _, ...rest } = parts;
    rest["[Content_Types].xml"] = rest["[Content_Types].xml"]!.replace(
      /<Override PartName="\/xl\/styles[^>]*>/,
      "",
    );
    rest["xl/_rels/workbook.xml.rels"] = rest["xl/_rels/workbook.xml.rels"]!.replace(
      /<Relationship [^>]*styles[^>]*>/,
      "",
    );
    const workbook = openXlsx(buildXlsx(rest));
    await apply(workbook, {
      kind: "format",
      range: at("Plan!A1"),
      format: { numberFormat: "0.0%", bold: true },
    });
    expect(schemaErrors(workbook.save())).toEqual([]);
  });

  validated("and it does find faults", () => {
    const parts = partsOf({ sheets: [{ name: "Plan", cells: [[1]] }] });
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(
      "<sheetData>",
      "<cols/><sheetData>",
    );
    expect(schemaErrors(buildXlsx(parts))).not.toEqual([]);
  });
});
