import { describe, expect, test } from "@jest/globals";
import { apply, at, readOne, write } from "#test/conformance/helpers.ts";
import { recalculate, soffice } from "#test/support/libreoffice.ts";
import { schemaErrors } from "#tools/corpus/schema-errors.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";

type Parts = Record<string, string>;
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const plain = (): Parts =>
  partsOf({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Name", 1],
          ["Other", 2],
        ],
      },
    ],
  });

function withoutStyles(parts: Parts): Parts {
  const { "xl/styles.xml": _, ...rest } = parts;
  const drop = (part: string, tag: RegExp): void => {
    rest[part] = rest[part]!.replace(tag, "");
  };
  drop("[Content_Types].xml", /<Override[^>]*styles\.xml[^>]*>/);
  drop("xl/_rels/workbook.xml.rels", /<Relationship [^>]*styles\.xml[^>]*>/);
  return rest;
}

function styled(parts: Parts, style: number): Parts {
  const sheet = "xl/worksheets/sheet1.xml";
  return { ...parts, [sheet]: parts[sheet]!.replace('<c r="B2"', `<c r="B2" s="${style}"`) };
}

/** Workbooks whose styles are odd, by what is odd about them. Each of these broke a saved file once. */
const odd: readonly (readonly [string, () => Parts])[] = [
  ["closed in itself", () => ({ ...plain(), "xl/styles.xml": `<styleSheet xmlns="${SPREADSHEET}"/>` })],
  [
    "closed in itself, with a prefix",
    () => ({ ...plain(), "xl/styles.xml": `<x:styleSheet xmlns:x="${SPREADSHEET}" />` }),
  ],
  [
    "open and empty",
    () => ({ ...plain(), "xl/styles.xml": `<styleSheet xmlns="${SPREADSHEET}"></styleSheet>` }),
  ],
  ["no such part", () => withoutStyles(plain())],
  ["no such part, and a cell that refers to one of its styles", () => styled(withoutStyles(plain()), 3)],
  [
    "a relationship that leads nowhere",
    () => ({
      ...withoutStyles(plain()),
      "xl/_rels/workbook.xml.rels": plain()["xl/_rels/workbook.xml.rels"]!,
    }),
  ],
  ["140,000 number formats", () => ({ ...plain(), "xl/styles.xml": manyFormats(140_000) })],
];

function manyFormats(count: number): string {
  const formats = Array.from(
    { length: count },
    (_, i) => `<numFmt numFmtId="${200 + i}" formatCode="0.0&quot;${i}&quot;"/>`,
  );
  return `<styleSheet xmlns="${SPREADSHEET}"><numFmts count="${count}">${formats.join("")}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
}

async function saved(parts: Parts): Promise<Uint8Array> {
  const workbook = openXlsx(buildXlsx(parts));
  await apply(
    workbook,
    write("Plan!C1:C3", [["Score"], [0.25], [{ formula: "=B2*2", cached: 4 }]], [[null], [null], [null]]),
    { kind: "format", range: at("Plan!C1"), format: { bold: true, fill: "#e3f2f1", color: "#0f6a6e" } },
    { kind: "format", range: at("Plan!C2:C3"), format: { numberFormat: "0.000%" } },
    {
      kind: "colour-by-text",
      range: at("Plan!A1:A2"),
      rules: [{ text: "Name", fill: "#ffffff", color: "#000000" }],
    },
  );
  return workbook.save();
}

const validated = schemaErrors(buildXlsx(plain())) === null ? test.skip : test;
const inLibreOffice = soffice === null ? test.skip : test;

describe.each(odd)("styles: %s", (_, parts) => {
  test("what is saved opens again, with its formats", async () => {
    const again = openXlsx(await saved(parts()));
    const cells = await readOne(again, "Plan!A1:C3");
    expect(cells.values.map((row) => row[2])).toEqual(["Score", 0.25, 4]);
    expect(cells.formats[1]![2]).toBe("0.000%");
    expect(again.pack.has("xl/styles.xml")).toBe(true);
    expect(again.book.relationships.filter(({ type }) => type === "styles")).toHaveLength(1);
  });
});

validated.each(odd.slice(0, 4))(
  "styles: %s; Microsoft's Open XML SDK has nothing against it (skipped where its program does not run)",
  async (_, parts) => {
    expect(schemaErrors(await saved(parts()))).toEqual([]);
  },
);

inLibreOffice("LibreOffice opens them all but the huge one (skipped where it is not installed)", async () => {
  const files = await Promise.all(odd.slice(0, -1).map(([, parts]) => saved(parts())));
  for (const file of recalculate(files)) {
    const cells = await readOne(openXlsx(file), "Plan!A1:C3");
    expect(cells.values.map((row) => row[2])).toEqual(["Score", 0.25, 4]);
  }
});
