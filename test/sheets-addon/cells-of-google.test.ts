import { describe, expect, test } from "@jest/globals";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { apply, at, changeSet, snapshot, throughJson, values, write } from "#test/conformance/helpers.ts";
import { nameOfMark } from "#sheets/server/marks.ts";
import { FakeDataValidation } from "#test/hosts/apps-script/data-validation.ts";
import { FakeRange } from "#test/hosts/apps-script/range.ts";
import { FakeDocument, type CellLooks } from "#test/hosts/apps-script/document.ts";
import { Session } from "#test/hosts/apps-script/session.ts";
import { asWorkbook, servicesOf, workbookOn } from "./support.ts";
import { saidOf } from "#test/support/said.ts";

/** A list's kind and texts; of one that is taken from cells, where they are. */
function listOf({ type, values }: FakeDataValidation): unknown[] {
  const texts = values.map((value) =>
    value instanceof FakeRange ? [value.getRow(), value.getColumn(), value.getNumColumns()] : value,
  );
  return [type, ...texts];
}

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

describe("Looks that are changed, taken back and changed again", () => {
  const cells = at("Plan!B2:C3");
  test.each([
    ["type and alignment", { kind: "format", range: cells, format: { italic: true, vertical: "middle" } }],
    ["looks of a neighbour", { kind: "copy-looks", range: cells, from: at("Plan!A1") }],
    ["widths", { kind: "column-widths", sheet: "Plan", column: 1, widths: [30, 10] }],
    ["frozen rows", { kind: "freeze-rows", sheet: "Plan", rows: 1 }],
    ["lists", { kind: "validation", range: cells, list: ["Yes", "No"] }],
  ] as const)("are as they were each time: %s", async (_, change) => {
    const { workbook, document, sheet, give } = opened();
    const { app } = servicesOf(new Session(document));
    const plan = app.getActiveSpreadsheet().getSheetByName("Plan")!;
    give(1, 1, { weight: "bold", vertical: "top" });
    give(2, 2, {
      vertical: "top",
      validation: new FakeDataValidation("VALUE_IN_RANGE", [plan.getRange(1, 1, 1, 3)], true, null),
    });
    give(2, 3, { validation: LEVELS });
    await apply(workbook, { kind: "mark", key: "sheet.plan", range: at("Plan!A1"), expect: null });
    const looks = () =>
      [1, 2, 3].flatMap((row) =>
        [1, 2, 3].map((column) => {
          const { wrap, validation, ...rest } = document.cell(sheet, row, column).looks;
          return { ...rest, wrap: wrap ?? "OVERFLOW", list: validation && listOf(validation) };
        }),
      );
    const rest = () => [sheet.frozenRows, ...[2, 3].map((column) => plan.getColumnWidth(column))];
    const before = [looks(), rest()];
    const undo = await apply(workbook, change);
    const after = [looks(), rest()];
    expect(after).not.toEqual(before);
    const redo = await apply(workbook, ...throughJson(undo.inverse.changes));
    expect([looks(), rest()]).toEqual(before);
    const again = await apply(workbook, ...throughJson(redo.inverse.changes));
    expect([looks(), rest()]).toEqual(after);
    await apply(workbook, ...throughJson(again.inverse.changes));
    expect([looks(), rest()]).toEqual(before);
  });

  test("a format changes nothing that it does not name", async () => {
    const { workbook, document, sheet, give } = opened();
    give(2, 2, { vertical: "top", style: "italic", color: "#0000ff" });
    const before = document.cell(sheet, 2, 2).looks;
    await apply(workbook, { kind: "format", range: at("Plan!B2"), format: { bold: true } });
    expect(document.cell(sheet, 2, 2).looks).toEqual({ ...before, weight: "bold" });
  });
});

describe("On a sheet of the add-in's own", () => {
  const made = async () => {
    const all = opened();
    await apply(
      all.workbook,
      { kind: "add-sheet", sheet: "Made" },
      { kind: "mark", key: "sheet.made", range: at("Made!A2"), expect: null },
      write("Made!A1", [["Goal"]], null),
    );
    return { ...all, own: all.document.sheetNamed("Made")! };
  };

  test("lines are at the edges that were named, and at no other", async () => {
    const { workbook, document, own } = await made();
    const borders = { left: { weight: "thick", color: "#0f6a6e" } } as const;
    await apply(workbook, { kind: "format", range: at("Made!A1"), format: { borders } });
    expect(Object.keys(document.cell(own, 1, 1).looks.borders)).toEqual(["left"]);
  });

  test("words may be replaced wherever they stand, whatever else somebody gave them", async () => {
    const { workbook, document, own } = await made();
    document.set(own, 1, 1, { rich: "link" });
    await apply(workbook, write("Made!A1", [["Weight"]], [["Goal"]]));
    expect(await values(workbook, "Made!A1")).toEqual([["Weight"]]);
  });
});

test("a mark's name is as long as Google takes it, and no longer", () => {
  // Google's help on named ranges: "Can't have more than 250 characters."
  const key = "k".repeat(250 - "AlignScore_".length);
  expect(nameOfMark(key)).toHaveLength(250);
  expect(() => nameOfMark(`${key}k`)).toThrow();
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
