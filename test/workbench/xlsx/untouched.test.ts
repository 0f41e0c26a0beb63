import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Change } from "#core/workbook/change-set.ts";
import { apply, at, contents, snapshot, write } from "#test/conformance/helpers.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { readZip } from "#workbench/xlsx/zip.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";
import { richParts, richWorkbook } from "./rich-workbook.ts";
import { saidOf } from "#test/support/said.ts";

const file = richWorkbook();

/** The names of the parts that differ between two files, unpacked by fflate; new and missing ones too. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return names.filter((name) => Buffer.compare(a[name] ?? Buffer.of(), b[name] ?? Buffer.of()) !== 0);
}

function textOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}

const addSheet: readonly Change[] = [
  { kind: "add-sheet", sheet: "Results" },
  { kind: "mark", key: "sheet.results", range: at("Results!A1"), expect: null },
  write("Results!A1:B1", [["x", { formula: "=ALIGNSCORE(Plan!C2:D2)", cached: 50 }]], null),
];

describe("saving a rich workbook", () => {
  test("unchanged gives the same bytes", () => {
    expect(openXlsx(file).save()).toEqual(file);
  });

  test("after undoing everything gives the same bytes", async () => {
    const workbook = openXlsx(file);
    const { inverse } = await apply(
      workbook,
      write("Plan!A2:B2", [["CRM 2", 1]], [["CRM", 12000]]),
      write("Plan!F2", [[1]], [[{ formula: "=C2+$D2" }]]),
      { kind: "format", range: at("Plan!A1:D4"), format: { bold: true } },
      { kind: "setting", key: "a", value: "1", expect: null },
      ...addSheet,
    );
    expect(workbook.save()).not.toEqual(file);
    await apply(workbook, ...inverse.changes);
    expect(workbook.save()).toEqual(file);
  });

  test("after changing one value changes one sheet, and asks for calculation", async () => {
    const workbook = openXlsx(file);
    await apply(workbook, write("Plan!C2", [[5]], [[4]]));
    const saved = workbook.save();
    expect(changedParts(file, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const [before, after] = [file, saved].map((bytes) => textOf(bytes, "xl/worksheets/sheet1.xml"));
    expect(after).toBe(
      before!
        .replace('<c r="C2"><v>4</v></c>', '<c r="C2"><v>5</v></c>')
        .replace('<row r="2" spans="1:8">', '<row r="2">'),
    );
    expect(textOf(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("keeps the packed bytes and the order of all parts that were not changed", async () => {
    const workbook = openXlsx(file);
    await apply(workbook, write("Plan!C2", [[5]], [[4]]), ...addSheet);
    const before = readZip(file);
    const after = readZip(workbook.save());
    const [wasThere, isThere] = [before, after].map((entries) => entries.map(({ name }) => name));
    expect(isThere!.filter((name) => wasThere!.includes(name))).toEqual(
      wasThere!.filter((name) => name !== "xl/calcChain.xml"),
    );
    for (const name of [
      "xl/charts/chart1.xml",
      "xl/media/image1.png",
      "xl/comments1.xml",
      "xl/sharedStrings.xml",
    ]) {
      const [old, now] = [before, after].map((entries) => entries.find((entry) => entry.name === name)!);
      expect(Buffer.compare(now!.packed, old!.packed)).toBe(0);
      expect(now!.modified).toBe(old!.modified);
    }
  });

  test("adds a sheet without touching the others", async () => {
    const workbook = openXlsx(file);
    await apply(workbook, ...addSheet);
    expect(changedParts(file, workbook.save())).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  test("adds it with its columns as wide as they are to be, and settings under the name that Excel gives them", async () => {
    const workbook = openXlsx(file);
    await apply(
      workbook,
      ...addSheet,
      { kind: "column-widths", sheet: "Results", column: 1, widths: [30, 10] },
      { kind: "setting", key: "a", value: "1", expect: null },
    );
    const saved = workbook.save();
    expect(textOf(saved, "xl/worksheets/sheet3.xml").match(/<col [^>]*>/g)).toEqual([
      '<col width="30" customWidth="1" min="2" max="2"/>',
      '<col width="10" customWidth="1" min="3" max="3"/>',
    ]);
    expect(Object.keys(unzipSync(saved))).toContain("customXml/item1.xml");
  });

  test("colours by text leave the user's own rules of that range, whatever stands among them", async () => {
    const parts = richParts();
    const sheet = "xl/worksheets/sheet1.xml";
    const own =
      '<cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>"x"</formula></cfRule></conditionalFormatting>';
    parts[sheet] = String(parts[sheet]).replace("</conditionalFormatting>", own);
    const workbook = openXlsx(buildXlsx(parts));
    const rules = [{ text: "Fund", fill: "#c6efce", color: "#006100" }];
    await apply(workbook, { kind: "colour-by-text", range: at("Plan!C2:D4"), rules });
    expect(textOf(workbook.save(), sheet)).toContain(own);
  });

  test("reopens with everything else as it was", async () => {
    const workbook = openXlsx(file);
    await apply(
      workbook,
      write("Plan!E2:E4", [["=x"], [1.5], [{ formula: "=C4", cached: 5 }]], [[null], [null], [null]]),
    );
    expect(await snapshot(openXlsx(workbook.save()))).toEqual(await snapshot(workbook));
  });

  test("removes a sheet of its own with all that belonged to it, names of other sheets aside", async () => {
    const workbook = openXlsx(file);
    await apply(workbook, ...addSheet);
    const again = openXlsx(workbook.save());
    await apply(again, { kind: "remove-sheet", sheet: "Results" });
    const saved = again.save();
    expect(Object.keys(unzipSync(saved))).not.toContain("xl/worksheets/sheet3.xml");
    expect(textOf(saved, "xl/workbook.xml")).toContain('localSheetId="1"');
    expect(textOf(saved, "[Content_Types].xml")).toBe(
      textOf(file, "[Content_Types].xml").replace(/<Override PartName="\/xl\/calcChain[^>]*>/, ""),
    );
  });
});

describe("formulas in the file", () => {
  test("a shared formula outlives the cell that spells it out", async () => {
    const workbook = openXlsx(file);
    expect(await contents(workbook, "Plan!F2:F4")).toEqual([
      [{ formula: "=C2+$D2", cached: 6 }],
      [{ formula: "=C3+$D3", cached: 7 }],
      [{ formula: "=C4+$D4", cached: 6 }],
    ]);
    await apply(workbook, write("Plan!F2", [["gone"]], [[{ formula: "=C2+$D2" }]]));
    expect(await contents(openXlsx(workbook.save()), "Plan!F2:F4")).toEqual([
      ["gone"],
      [{ formula: "=C3+$D3", cached: 7 }],
      [{ formula: "=C4+$D4", cached: 6 }],
    ]);
  });

  test("a new value for the same formula keeps the formula as the file has it", async () => {
    const workbook = openXlsx(file);
    const formula = { formula: "=C3+$D3" };
    await apply(workbook, write("Plan!F3", [[{ ...formula, cached: 99 }]], [[formula]]));
    expect(textOf(workbook.save(), "xl/worksheets/sheet1.xml")).toContain(
      '<c r="F3"><f t="shared" si="0"/><v>99</v></c>',
    );
  });

  test("part of an array formula cannot be changed alone; the whole can", async () => {
    const workbook = openXlsx(file);
    const part = (): Promise<unknown> =>
      workbook.apply({ label: "", changes: [write("Plan!H3", [[1]], [[4]])] });
    await expect(part()).rejects.toMatchObject({ code: "not-supported" });
    expect(await saidOf(part)).toContain("H2:H4");
    await apply(workbook, write("Plan!H2:H3", [["a"], ["b"]], [[{ formula: "=C2:C4*2" }], [null]]));
    for (const each of [workbook, openXlsx(workbook.save())]) {
      expect(await contents(each, "Plan!H2:H4")).toEqual([["a"], ["b"], [null]]);
    }
    // Nor on a sheet without tables, which has no headers to look after.
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row></sheetData></worksheet>`;
    const plain = partsOf({ sheets: [{ name: "Plan", cells: [[1]] }] });
    const alone = openXlsx(buildXlsx({ ...plain, "xl/worksheets/sheet1.xml": sheet }));
    const below = { label: "", changes: [write("Plan!A2", [[1]], [[6]])] };
    await expect(alone.apply(below)).rejects.toMatchObject({ code: "not-supported" });
  });

  test("a table's header stays text, and the table's column follows it", async () => {
    const workbook = openXlsx(file);
    await expect(
      workbook.apply({ label: "", changes: [write("Plan!B1", [[1]], [["Cost"]])] }),
    ).rejects.toMatchObject({ code: "not-supported" });
    await apply(workbook, write("Plan!B1", [["Price <€>"]], [["Cost"]]));
    expect(textOf(workbook.save(), "xl/tables/table11.xml")).toContain('name="Price &lt;€&gt;"');
  });

  test("AlignScore's functions and newer ones are stored with the prefixes that Excel gives them", async () => {
    const workbook = openXlsx(file);
    const formula = '=IF(ALIGNSCORE(C2:D2)>50,XLOOKUP("ALIGNSCORE(",A1:A4,B1:B4),SUM(B2:B4))';
    await apply(workbook, write("Plan!E2", [[{ formula, cached: 1 }]], [[null]]));
    const saved = workbook.save();
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="E2"><f>IF(_xldudf_ALIGNSCORE(C2:D2)&gt;50,_xlfn.XLOOKUP("ALIGNSCORE(",A1:A4,B1:B4),SUM(B2:B4))</f>',
    );
    // The order of calculation does not know the new formula; Excel makes it anew where there is none.
    expect(Object.keys(unzipSync(saved))).not.toContain("xl/calcChain.xml");
    expect(await contents(openXlsx(saved), "Plan!E2")).toEqual([[{ formula, cached: 1 }]]);
  });

  test("a function that is handed something done with a range is stored so that Excel takes all of the range", async () => {
    const workbook = openXlsx(file);
    const formula = '=ALIGNSCORE(IF($C2:$D2="","",$C2:$D2),A1)';
    await apply(workbook, write("Plan!E2", [[{ formula, cached: 1 }]], [[null]]));
    expect(textOf(workbook.save(), "xl/worksheets/sheet1.xml")).toContain(
      '<c r="E2" cm="1"><f t="array" ref="E2">_xldudf_ALIGNSCORE(IF($C2:$D2="","",$C2:$D2),A1)</f>',
    );
  });

  test("a formula that spills is a dynamic array formula", async () => {
    const workbook = openXlsx(file);
    const formula = { formula: "=ALIGNSCORE(C2:D4)", cached: 1, spill: [[1], [2], [3]] };
    await apply(workbook, write("Plan!J2", [[formula]], [[null]]));
    const saved = workbook.save();
    expect(textOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="J2" s="1" cm="1"><f t="array" ref="J2:J4">_xldudf_ALIGNSCORE(C2:D4)</f><v>1</v></c>',
    );
    expect(Object.keys(unzipSync(saved))).toContain("xl/metadata1.xml");
    expect(await contents(openXlsx(saved), "Plan!J2:J4")).toEqual([
      [{ formula: "=ALIGNSCORE(C2:D4)", cached: 1 }],
      [2],
      [3],
    ]);
  });
});
