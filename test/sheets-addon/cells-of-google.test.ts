import { describe, expect, test } from "@jest/globals";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { apply, at, changeSet, snapshot, values, write } from "#test/conformance/helpers.ts";
import { FakeDataValidation } from "#test/hosts/apps-script/data-validation.ts";
import { FakeDocument, type CellLooks } from "#test/hosts/apps-script/document.ts";
import { asWorkbook, workbookOn } from "./support.ts";
import { saidOf } from "#test/support/said.ts";

const data: WorkbookData = {
  sheets: [
    {
      name: "Plan",
      cells: [
        ["Name", "Done", "Level"],
        ["CRM", false, "High"],
      ],
    },
  ],
};

function opened() {
  const document = new FakeDocument(data);
  const sheet = document.sheetNamed("Plan")!;
  const give = (row: number, column: number, looks: Partial<CellLooks>): void =>
    document.set(sheet, row, column, { looks: { ...document.cell(sheet, row, column).looks, ...looks } });
  return { document, sheet, give, workbook: asWorkbook(workbookOn(document).workbook) };
}

const CHECKBOX = new FakeDataValidation("CHECKBOX", [], false, null);
const LEVELS = new FakeDataValidation("VALUE_IN_LIST", [["High", "Low"], true], false, null);
const WEAK = new FakeDataValidation("VALUE_IN_LIST", [["High", "Low"], true], true, null);
const AMOUNT = new FakeDataValidation("NUMBER_GREATER_THAN", [0], false, null);

describe("Cells of Google Sheets that take only some contents", () => {
  test.each([
    ["a checkbox a text", CHECKBOX, "Fund"],
    ["a strict drop-down another text", LEVELS, "Medium"],
    ["a column of numbers a text", AMOUNT, "Fund"],
  ])("refuse %s, before anything is written, and say where", async (_, rule, content) => {
    const { workbook, give } = opened();
    give(3, 3, { validation: rule });
    const before = await snapshot(workbook);
    const set = changeSet(
      write("Plan!A3", [["ERP"]], [[null]]),
      write("Plan!B3:C3", [[true, content]], [[null, null]]),
    );
    await expect(workbook.apply(set)).rejects.toMatchObject({ code: "protected", place: at("Plan!C3") });
    expect(await saidOf(() => workbook.apply(set))).toContain(content);
    expect(await snapshot(workbook)).toEqual(before);
  });

  test("take what they allow, and what they only warn about", async () => {
    const { workbook, give } = opened();
    give(3, 2, { validation: CHECKBOX });
    give(3, 3, { validation: LEVELS });
    give(3, 4, { validation: WEAK });
    give(3, 5, { validation: AMOUNT });
    await apply(
      workbook,
      write("Plan!A3:E3", [["ERP", true, "Low", "Medium", 3]], [[null, null, null, null, null]]),
    );
    expect(await values(workbook, "Plan!A3:E3")).toEqual([["ERP", true, "Low", "Medium", 3]]);
  });
});

describe("A typed column of Google's own tables", () => {
  test("takes values, keeps its own formats and lists, and undo works", async () => {
    const { workbook, sheet } = opened();
    sheet.typed.push({ row: 2, column: 3, rows: 10, columns: 1 });
    const before = await snapshot(workbook);
    const range = at("Plan!B3:D3");
    const { inverse } = await apply(
      workbook,
      write("Plan!B3:D3", [[true, "Low", 1]], [[null, null, null]]),
      { kind: "format", range, format: { numberFormat: "0.0", bold: true } },
      { kind: "validation", range, list: ["Low", "High"] },
    );
    expect(await values(workbook, "Plan!B3:D3")).toEqual([[true, "Low", 1]]);
    await apply(workbook, ...inverse.changes);
    expect(await snapshot(workbook)).toEqual(before);
  });
});

describe("A protected sheet of Google Sheets", () => {
  const locked = () => {
    const { sheet, ...rest } = opened();
    sheet.protection = { canEdit: false, warningOnly: false };
    sheet.unlocked.push({ row: 2, column: 2, rows: 5, columns: 2 });
    return { sheet, ...rest };
  };

  test("takes what was left unlocked", async () => {
    const { workbook } = locked();
    const { inverse } = await apply(
      workbook,
      write(
        "Plan!B2:C3",
        [
          [true, "Low"],
          [false, "Low"],
        ],
        [
          [false, "High"],
          [null, null],
        ],
      ),
    );
    await apply(workbook, ...inverse.changes);
    expect(await values(workbook, "Plan!B2:C2")).toEqual([[false, "High"]]);
  });

  test.each(["Plan!A2:B2", "Plan!B6:B7", "Plan!B2:B2000"])("and nothing beyond: %s", async (address) => {
    const { workbook } = locked();
    const range = at(address);
    const blank = Array.from({ length: range.rows }, (_, i) =>
      Array.from(
        { length: range.columns },
        (__, j) => data.sheets[0]!.cells?.[range.row + i]?.[range.column + j] ?? null,
      ),
    );
    const set = changeSet({ kind: "write", range, contents: blank, expect: blank });
    await expect(workbook.apply(set)).rejects.toMatchObject({ code: "protected" });
  });
});

describe("What Google says of cells that were never formatted", () => {
  test("undo leaves them as they were: no format, no wrapping", async () => {
    const { workbook, document, sheet } = opened();
    const looks = () => document.cell(sheet, 2, 3).looks;
    const { inverse } = await apply(workbook, {
      kind: "format",
      range: at("Plan!B2:C2"),
      format: { numberFormat: "0.0", wrap: true },
    });
    expect(looks()).toMatchObject({ numberFormat: "0.0", wrap: "WRAP" });
    await apply(workbook, ...inverse.changes);
    expect(looks()).toMatchObject({ numberFormat: "General", wrap: "OVERFLOW" });
  });

  test("clipped and wrapped text stays so", async () => {
    const { workbook, document, sheet, give } = opened();
    give(2, 2, { wrap: "CLIP" });
    give(2, 3, { wrap: "WRAP" });
    const { inverse } = await apply(workbook, {
      kind: "format",
      range: at("Plan!B2:C2"),
      format: { wrap: false },
    });
    await apply(workbook, ...inverse.changes);
    expect([2, 3].map((column) => document.cell(sheet, 2, column).looks.wrap)).toEqual(["CLIP", "WRAP"]);
  });

  test("a custom function that has not answered yet shows nothing", async () => {
    const { workbook, document } = opened();
    await apply(workbook, write("Plan!D2", [[{ formula: "=ALIGNWEIGHTS(A1)" }]], [[null]]));
    document.isLoading = true;
    expect(await values(workbook, "Plan!D2")).toEqual([[null]]);
  });
});

describe("Cells that hold more than words", () => {
  test.each([
    ["chip", "ERP"],
    ["runs", "ERP"],
    ["link", "ERP"],
    ["chip", "CRM"],
  ] as const)("are not written over: %s by %s", async (rich, words) => {
    const { workbook, document, sheet } = opened();
    document.set(sheet, 2, 1, { rich });
    const before = await snapshot(workbook);
    const set = changeSet(
      write("Plan!C3", [["Low"]], [[null]]),
      write("Plan!A2:B2", [[words, true]], [["CRM", false]]),
    );
    await expect(workbook.apply(set)).rejects.toMatchObject({ code: "protected", place: at("Plan!A2") });
    expect(await saidOf(() => workbook.apply(set))).toContain("CRM");
    expect(await snapshot(workbook)).toEqual(before);
    expect(document.cell(sheet, 2, 1).rich).toBe(rich);
  });

  test("are read as their words, left as they are by a write around them, and plain words are replaced", async () => {
    const { workbook, document, sheet } = opened();
    document.set(sheet, 2, 1, { rich: "chip" });
    expect(await values(workbook, "Plan!A2")).toEqual([["CRM"]]);
    await apply(workbook, write("Plan!B2:C2", [[true, "Low"]], [[false, "High"]]));
    expect(await values(workbook, "Plan!A2:C2")).toEqual([["CRM", true, "Low"]]);
    expect(document.cell(sheet, 2, 1).rich).toBe("chip");
  });
});
