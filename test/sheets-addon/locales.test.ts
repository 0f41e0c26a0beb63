import { describe, expect, test } from "@jest/globals";
import { localeOf } from "#core/workbook/locale.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { decimalMarkIn } from "#sheets/server/number-marks.ts";
import { apply, contents, readOne, write } from "#test/conformance/helpers.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { asWorkbook, workbookOn } from "./support.ts";

/** Texts that typing would turn into something else, in one locale or another. */
const TEXTS = [
  "=1+1",
  "+1",
  "-x",
  "@SUM(1)",
  "1/2",
  "007",
  "1,5",
  "1.5",
  "1.234,5",
  "12 345",
  "40%",
  "€5",
  "31.01.2024",
  "2024-01-31",
  "12:30",
  "WAHR",
  "vrai",
  "#N/A",
  "'quoted",
  " =A1",
  "12345678901234567890",
];

describe.each(["en-US", "de-DE", "fr-FR", "pt-BR", "ja-JP", "hi-IN", "iw-IL", "es-PE", "fa-IR"])(
  "in a spreadsheet of %s",
  (tag) => {
    const plan = (formulas: "local" | "en-US") => {
      const document = new FakeDocument(
        { sheets: [{ name: "Plan", cells: [[0.5, 2]] }], locale: localeOf(tag) },
        { formulas },
      );
      return { document, workbook: asWorkbook(workbookOn(document).workbook) };
    };
    const written = async (formulas: "local" | "en-US", column: readonly CellContent[]) => {
      const { document, workbook } = plan(formulas);
      const address = `Plan!C1:C${column.length}`;
      const lines = column.map((content) => [content]);
      const blank = column.map(() => [null]);
      expect((await workbook.apply({ label: "Test", changes: [write(address, lines, blank)] })).ok).toBe(
        true,
      );
      return { document, read: (await contents(workbook, address)).map(([content]) => content) };
    };

    test("text stays text", async () => {
      expect((await written("local", TEXTS)).read).toEqual(TEXTS);
    });

    test.each(["local", "en-US"] as const)("formulas work and are read back (%s form)", async (form) => {
      const { document, read } = await written(form, [
        { formula: "=SUM(A1,B1,0.25)" },
        { formula: '=IF(A1<0.75,"yes, 1.5","no")' },
      ]);
      expect(read).toEqual([
        { formula: "=SUM(A1,B1,0.25)", cached: 2.75 },
        { formula: '=IF(A1<0.75,"yes, 1.5","no")', cached: "yes, 1.5" },
      ]);
      // Whatever the locale, the document holds the same formula.
      expect(document.cell(document.sheetNamed("Plan")!, 1, 3).formula).toBe("=SUM(A1,B1,0.25)");
    });
  },
);

describe("a spreadsheet whose cells show another decimal mark than its locale is known for", () => {
  // Intl has no such locale and formats as in English; the add-on alone would take it for one with decimal commas.
  const plan = (value: number | string, format: string) =>
    new FakeDocument({
      sheets: [{ name: "Plan", cells: [["a", value]], formats: [["", format]] }],
      locale: { ...localeOf("xx-XX") },
    });

  test("is believed, and formulas are written so", async () => {
    const document = plan(1234.5, "#,##0.00");
    const workbook = asWorkbook(workbookOn(document).workbook);
    expect((await workbook.outline()).locale).toMatchObject({ decimal: ".", list: "," });
    await apply(workbook, write("Plan!C1", [[{ formula: "=SUM(B1,0.5)" }]], [[null]]));
    expect(document.cell(document.sheetNamed("Plan")!, 1, 3).formula).toBe("=SUM(B1,0.5)");
  });

  test.each([
    ["a whole number", 1234, "#,##0"],
    ["a text that looks like a number", "1.5", "@"],
  ])("%s proves nothing", async (_, value, format) => {
    const workbook = asWorkbook(workbookOn(plan(value, format)).workbook);
    expect((await workbook.outline()).locale).toMatchObject({ decimal: ",", list: ";" });
  });

  test.each([
    ["1,234.50", 1234.5, "."],
    ["1.234,50 €", 1234.5, ","],
    ["12,5%", 0.125, ","],
    ["-0.3", -0.3, "."],
    ["1.200", 1200.4, null],
    ["1.2", 1.2, "."],
    ["Ann", 0.5, null],
    ["31.12", 45.5, null],
  ] as const)("%s shows for %d the decimal mark %s", (shown, value, mark) => {
    expect(decimalMarkIn(shown, value)).toBe(mark);
  });
});

describe("dates", () => {
  // 45322 is 31 January 2024 and 45473.25 is 30 June 2024, 06:00 (Excel: =DATE(2024,1,31) and so on).
  test.each(["Etc/UTC", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Apia"])(
    "are what the sheet shows in %s",
    async (timeZone) => {
      const cells = [[45322, 45473.25, 1, 60.5]];
      const formats = [["yyyy-mm-dd", "yyyy-mm-dd hh:mm", "d.m.yy", "h:mm"]];
      const document = new FakeDocument({ sheets: [{ name: "Plan", cells, formats }] }, { timeZone });
      const { values } = await readOne(asWorkbook(workbookOn(document).workbook), "Plan!A1:D1");
      expect(values).toEqual([cells[0]!.map((serial) => expect.closeTo(serial, 6) as unknown)]);
    },
  );
});
