import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { apply, at, readOne, values, write } from "#test/conformance/helpers.ts";
import { isDateFormat } from "#workbench/xlsx/number-formats.ts";
import { isoToSerial } from "#workbench/xlsx/dates.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";
import { buildXlsx, HEAD, MAIN, partsOf } from "./build-xlsx.ts";

/** A workbook whose one sheet's data is this XML; `changes` replaces parts. */
function withRows(
  rows: string,
  changes: (parts: Record<string, string>) => Record<string, string | Uint8Array> = () => ({}),
): XlsxWorkbook {
  const parts = partsOf({ sheets: [{ name: "Plan", cells: [["a"]], formats: [["yyyy-mm-dd"]] }] });
  parts["xl/worksheets/sheet1.xml"] =
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  return openXlsx(buildXlsx({ ...parts, ...changes(parts) }));
}

const first = async (workbook: XlsxWorkbook): Promise<CellContent[]> =>
  (await values(workbook, "Plan!A1:D1"))[0]!;

describe("cells as other programs write them", () => {
  test("values of every type", async () => {
    const row = `<row r="1"><c r="A1" t="str"><v>a_x000D__x005F_x</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="d"><v>2024-01-31T12:00:00</v></c></row>`;
    expect(await first(withRows(row))).toEqual(["a\r_x", true, { error: "#REF!" }, 45322.5]);
  });

  test("rows and cells without addresses", async () => {
    const rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>";
    const workbook = withRows(rows);
    expect(await values(workbook, "Plan!A1:C2")).toEqual([
      [1, null, 3],
      [4, null, null],
    ]);
    await apply(workbook, write("Plan!B1", [[2]], [[null]]), write("Plan!A3", [["new"]], [[null]]));
    expect(await values(openXlsx(workbook.save()), "Plan!A1:C3")).toEqual([
      [1, 2, 3],
      [4, null, null],
      ["new", null, null],
    ]);
  });

  test("inline strings, rich text, readings and CDATA", async () => {
    const row = `<row r="1"><c r="A1" t="inlineStr"><is><r><t>Rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v><![CDATA[a<b]]></v></c><c r="D1" t="inlineStr"><is><t>x&#10;y&amp;z</t></is></c></row>`;
    const strings = `${HEAD}<sst xmlns="${MAIN}"><si><r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>`;
    const workbook = withRows(row, () => ({ "xl/sharedStrings.xml": strings }));
    expect(await first(workbook)).toEqual(["Rich text", "東京", "a<b", "x\ny&z"]);
  });

  test("prefixes, single quotes, comments and spaces in tags", async () => {
    const workbook = withRows("", () => ({
      "xl/worksheets/sheet1.xml": `<?xml version='1.0'?>\r\n<x:worksheet xmlns:x='${MAIN}'><!-- <c> --><x:sheetData>\r\n<x:row r = '1' ><x:c r='A1' ><x:v >1</x:v ></x:c ></x:row>\r\n</x:sheetData></x:worksheet>`,
    }));
    expect(await first(workbook)).toEqual([1, null, null, null]);
    await apply(workbook, write("Plan!B1", [["new"]], [[null]]));
    expect(await first(openXlsx(workbook.save()))).toEqual([1, "new", null, null]);
  });

  test("UTF-16 and byte order marks", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>é</v></c></row></sheetData></worksheet>`;
    const utf16 = Buffer.from(`\ufeff${xml}`, "utf16le");
    const workbook = withRows("", () => ({ "xl/worksheets/sheet1.xml": new Uint8Array(utf16) }));
    await apply(workbook, write("Plan!B1", [["ü"]], [[null]]));
    expect(await first(openXlsx(workbook.save()))).toEqual(["é", "ü", null, null]);
  });

  test("backslashes in the archive, absolute and oddly placed parts", async () => {
    const parts = partsOf({ sheets: [{ name: "Plan", cells: [["a"]] }] });
    const odd = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name.replace(/\//g, "\\"), xml]),
    );
    odd["xl\\_rels\\workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
      /Target="worksheets/g,
      'Target="/xl/worksheets',
    );
    const workbook = openXlsx(buildXlsx(odd));
    await apply(workbook, write("Plan!B1", [[1]], [[null]]));
    expect(await first(openXlsx(workbook.save()))).toEqual(["a", 1, null, null]);
  });

  test("dates of the 1904 system, read and written", async () => {
    // In the 1904 system 43860 is 31 January 2024: 45322 - 1462.
    const rows = `<row r="1"><c r="A1" s="1"><v>43860</v></c><c r="B1"><v>43860</v></c></row>`;
    const workbook = withRows(rows, (parts) => ({
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(
        "<bookViews>",
        '<workbookPr date1904="1"/><bookViews>',
      ),
    }));
    expect(await first(workbook)).toEqual([45322, 43860, null, null]);
    await apply(workbook, write("Plan!A1", [[45323]], [[45322]]));
    expect(await first(openXlsx(workbook.save()))).toEqual([45323, 43860, null, null]);
  });

  test("strict files get strict new parts", async () => {
    const parts = partsOf({ sheets: [{ name: "Plan", cells: [["a"]] }] });
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    const workbook = openXlsx(buildXlsx(strict));
    await apply(
      workbook,
      { kind: "add-sheet", sheet: "New" },
      { kind: "mark", key: "sheet.new", range: at("New!A1"), expect: null },
      write("New!A1", [["b"]], null),
    );
    const again = openXlsx(workbook.save());
    expect((await again.outline()).sheets.map(({ name }) => name)).toEqual(["Plan", "New"]);
    expect(again.book.relationships.every(({ type }) => type !== "")).toBe(true);
  });

  test("built-in and custom number formats", async () => {
    const workbook = withRows(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c></row>',
      (parts) => ({
        "xl/styles.xml": parts["xl/styles.xml"]!.replace(
          "</cellXfs>",
          '<xf numFmtId="10" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>',
        ),
      }),
    );
    // ECMA-376 part 1, 18.8.30: 10 and 14 are among those that a file need not spell out.
    expect((await readOne(workbook, "Plan!A1:C1")).formats).toEqual([["yyyy-mm-dd", "0.00%", "m/d/yyyy"]]);
  });
});

test("rows and columns out of sight are told, as far as the cells reach", async () => {
  const lines = { rows: [1, 7], columns: [2, 9] };
  const cells = [["a", "b", "c"], ["d"], ["e"]];
  const book = openXlsx(buildXlsx(partsOf({ sheets: [{ name: "Plan", cells, hiddenLines: lines }] })));
  const [sheet] = (await book.outline()).sheets;
  expect(sheet).toMatchObject({ hiddenLines: { rows: [1], columns: [2] } });
});

test.each([
  ["yyyy-mm-dd", true],
  ["[h]:mm:ss", true],
  ["[$-409]d-mmm", true],
  ["0.00", false],
  ['0 "days"', false],
  ["[Red]0.00", false],
  ["0.00E+00", false],
  ["General", false],
  ["@", false],
  ["", false],
])("isDateFormat(%j) is %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

// Excel: DATE(1900,1,1) is 1, DATE(1900,2,28) is 59, DATE(1900,3,1) is 61.
test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2024-01-31T06:00:00Z", 45322.25],
  ["12:00:00", 0.5],
  ["tomorrow", null],
  ["", null],
])("isoToSerial(%j) is %s", (text, expected) => {
  expect(isoToSerial(text)).toBe(expected);
});
