import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { WorkbookError } from "#core/workbook/port.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { readZip } from "#workbench/xlsx/zip.ts";
import { buildXlsx, HEAD, MAIN, partsOf } from "./build-xlsx.ts";
import { richParts, richWorkbook } from "./rich-workbook.ts";
import { saidOf } from "#test/support/said.ts";

const text = (content: string) => new TextEncoder().encode(content);

/** A compound file's first 8 bytes ([MS-CFB] 2.2), then a directory entry's name at a multiple of 128 bytes. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < stream.length; i++) bytes[1024 + 2 * i] = stream.charCodeAt(i);
  return bytes;
}

function refusal(bytes: Uint8Array): WorkbookError {
  try {
    openXlsx(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("it was opened");
}

describe("files that are no workbook are refused in plain words", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["CSV", text("Name,Cost\nCRM,1\n"), "not an Excel workbook"],
    ["PDF", text("%PDF-1.7\n"), "not an Excel workbook"],
    ["PNG", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not an Excel workbook"],
    ["an old .xls", compoundFile("Workbook"), ".xls format"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "password"],
    ["a zip of something else", zipSync({ "readme.txt": text("hello") }), "not an Excel workbook"],
    ["a Word document", zipSync({ "word/document.xml": text("<w/>") }), "not an Excel workbook"],
    ["an .ods", zipSync({ "content.xml": text("<office/>") }), ".ods"],
    ["an .xlsb", zipSync({ "xl/workbook.bin": text("x") }), ".xlsb"],
    ["a workbook cut off", richWorkbook().slice(0, 3000), "damaged"],
    ["nothing but a zip's first bytes", text("PK\u0003\u0004"), "damaged"],
  ])("%s", async (_, bytes, words) => {
    expect(refusal(bytes).code).toBe("bad-file");
    expect(await saidOf(() => openXlsx(bytes))).toContain(words);
  });

  test("one damaged byte within a part", async () => {
    const bytes = richWorkbook();
    // The packed bytes are a view of the file's.
    const { packed } = readZip(bytes).find(({ name }) => name === "xl/sharedStrings.xml")!;
    packed[Math.floor(packed.length / 2)]! ^= 0xff;
    expect(await saidOf(() => openXlsx(bytes))).toContain("damaged");
  });

  test("a workbook without worksheets", async () => {
    const parts = partsOf({ sheets: [{ name: "Plan" }] });
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(/<sheet .*?\/>/, "");
    expect(await saidOf(() => openXlsx(buildXlsx(parts)))).toContain("no worksheet");
  });
});

describe("bombs are refused before they go off", () => {
  test("entities", async () => {
    const parts = partsOf({ sheets: [{ name: "Plan", cells: [["a"]] }] });
    parts["xl/sharedStrings.xml"] =
      `${HEAD}<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>`;
    expect(await saidOf(() => openXlsx(buildXlsx(parts)))).toContain("document type");
  });

  test("more files than any workbook has", () => {
    const bytes = richWorkbook();
    // The number of entries in the end of the central directory (APPNOTE.TXT 4.3.16).
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 30_000, true);
    expect(refusal(bytes).code).toBe("too-large");
  });

  test("a part that says it unpacks to gigabytes", () => {
    const bytes = richWorkbook();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true);
    }
    expect(refusal(bytes).code).toBe("too-large");
  });

  test("a part that unpacks to more than it says", async () => {
    const parts = { ...richParts(), "xl/sharedStrings.xml": new Uint8Array(4e6).fill(32) };
    const bytes = buildXlsx(parts);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 4e6) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(await saidOf(() => openXlsx(bytes))).toContain("damaged");
  });

  test("elements nested without end", () => {
    const parts = partsOf({ sheets: [{ name: "Plan" }] });
    parts["xl/workbook.xml"] = "<a>".repeat(100000) + "</a>".repeat(100000);
    expect(refusal(buildXlsx(parts)).code).toBe("too-large");
  });

  test("a far-away cell costs little", async () => {
    const parts = partsOf({ sheets: [{ name: "Plan", cells: [["a"]] }] });
    parts["xl/worksheets/sheet1.xml"] =
      `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>`;
    const workbook = openXlsx(buildXlsx(parts));
    const range = { sheet: "Plan", row: 1048570, column: 16000, rows: 6, columns: 384 };
    const [cells] = await workbook.read([range]);
    expect(cells?.values[5]?.[383]).toBe(2);
  });

  test("so many far-away cells that reading them would fill all memory are not read", async () => {
    const parts = partsOf({ sheets: [{ name: "Plan" }] });
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    parts["xl/worksheets/sheet1.xml"] =
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
    const workbook = openXlsx(buildXlsx(parts));
    const range = { sheet: "Plan", row: 0, column: 0, rows: 3000, columns: 16384 };
    await expect(workbook.read([range])).rejects.toMatchObject({ code: "too-large" });
  });
});
