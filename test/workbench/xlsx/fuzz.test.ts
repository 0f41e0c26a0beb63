import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { WorkbookError } from "#core/workbook/port.ts";
import { snapshot } from "#test/conformance/helpers.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, HEAD, MAIN, partsOf } from "./build-xlsx.ts";
import { richParts, richWorkbook } from "./rich-workbook.ts";

const file = richWorkbook();

/** Opens, reads and saves; anything but a WorkbookError fails the test, by jest's time limit also a hang. */
async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const workbook = openXlsx(bytes);
    await snapshot(workbook);
    const { sheets } = await workbook.outline();
    const range = { sheet: sheets[0]!.name, row: 9, column: 0, rows: 1, columns: 1 };
    await workbook.apply({
      label: "",
      changes: [{ kind: "write", range, contents: [["x"]], expect: [[null]] }],
    });
    workbook.save();
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
  }
}

describe("whatever happens to a file, it is opened or refused", () => {
  test("cut off anywhere", async () => {
    await fc.assert(fc.asyncProperty(fc.nat(file.length), (length) => survives(file.slice(0, length))));
  });

  test("bytes flipped anywhere", async () => {
    const flips = fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const bytes = file.slice();
        for (const [at, mask] of places) bytes[at]! ^= mask;
        await survives(bytes);
      }),
    );
  });

  test("characters changed in the XML of a part", async () => {
    const parts = richParts();
    const names = Object.keys(parts).filter((name) => typeof parts[name] === "string");
    const edit = fc.tuple(
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(20),
      fc.oneof(
        fc.constantFrom("<", ">", '"', "&", "</", "<c/>", "<row>", "-1", "99999999999", ""),
        fc.string(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const changed = { ...parts };
        for (const [name, place, length, text] of edits) {
          const old = changed[name] as string;
          const at = Math.floor(place * old.length);
          changed[name] = old.slice(0, at) + text + old.slice(at + length);
        }
        await survives(buildXlsx(changed));
      }),
    );
  });

  test("sheets of random elements", async () => {
    const tags = fc.constantFrom("row", "c", "v", "f", "is", "t", "sheetData", "mergeCell", "col");
    const attributes = fc.dictionary(
      fc.constantFrom("r", "s", "t", "ref", "si", "min", "max", "style"),
      fc.oneof(
        fc.constantFrom("s", "shared", "array", "A1:B2", "A1", "ZZZZ9", "1e9", "-5"),
        fc.nat().map(String),
      ),
    );
    const { sheet } = fc.letrec<{ sheet: string }>((tie) => ({
      sheet: fc
        .tuple(
          tags,
          attributes,
          fc.oneof({ depthSize: "small" }, fc.constantFrom("", "1", "x"), tie("sheet")),
          fc.boolean(),
        )
        .map(([name, values, inner, closed]) => {
          const pairs = Object.entries(values).map(([key, value]) => ` ${key}="${value}"`);
          return `<${name}${pairs.join("")}>${inner}${closed ? `</${name}>` : ""}`;
        }),
    }));
    const parts = partsOf({ sheets: [{ name: "Plan", cells: [["a"]] }] });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { maxLength: 8 }), async (elements) => {
        parts["xl/worksheets/sheet1.xml"] =
          `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${elements.join("")}</sheetData></worksheet>`;
        await survives(buildXlsx(parts));
      }),
    );
  });
});
