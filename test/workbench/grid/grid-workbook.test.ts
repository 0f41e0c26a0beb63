import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { Model } from "@odoo/o-spreadsheet";
import { apply, at, snapshot, values, write } from "#test/conformance/helpers.ts";
import type { AddChart } from "#core/workbook/look-changes.ts";
import { en } from "#core/messages/en.ts";
import { planRater } from "#core/workflow/after/raters/plan-raters.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planScorecard } from "#core/workflow/scorecard-sheet.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleData } from "#test/core/workflow/sample.ts";
import { addressOf, quoteSheet } from "#core/workbook/range.ts";
import { describeWorkbook } from "#test/conformance/workbook.ts";
import { toGridText } from "#workbench/grid/cell-text.ts";
import { documentOf } from "#workbench/grid/document.ts";
import { tableKey } from "#workbench/grid/grid-outline.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { rangeOf } from "#workbench/grid/place.ts";
import { gridOf } from "./headless.ts";

describeWorkbook("GridWorkbook", (data) => {
  const model = gridOf(data);
  const tableNames = new Map((data.tables ?? []).map(({ name, range }) => [tableKey(range), name]));
  const workbook = new GridWorkbook(model, tableNames);
  return Promise.resolve({
    workbook,
    edit: ({ sheet, row, column }, content) => {
      const sheetId = model.getters.getSheetIdByName(sheet)!;
      model.dispatch("UPDATE_CELL", { sheetId, row, col: column, content: toGridText(content) });
      return Promise.resolve();
    },
    choose: ({ row, column, rows, columns }) => {
      const zone = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
      model.selection.selectZone({ cell: { col: column, row }, zone });
      return Promise.resolve();
    },
    outlined: () =>
      workbook.highlights.highlights.map(({ range: { sheetId, zone } }) =>
        addressOf(rangeOf(model.getters.getSheetName(sheetId), zone)),
      ),
    reopen: () => Promise.resolve(new GridWorkbook(new Model(model.exportData()), tableNames)),
    close: () => {
      workbook.close();
      return Promise.resolve();
    },
  });
});

const DEFAULT_WIDTH = 96;

/** All that the grid would save of its sheets, whatever it calls them. */
function laidOut(model: Model): string {
  const { sheets } = model.exportData();
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  // A width that is set to what it is without being set makes no difference.
  const cols = (sizes: Readonly<Record<string, { size?: number }>>) =>
    Object.fromEntries(Object.entries(sizes).filter(([, { size }]) => size !== DEFAULT_WIDTH));
  const without = sheets.map((sheet) => ({ ...sheet, cols: cols(sheet.cols) }));
  const named = JSON.stringify(without, (key, value: unknown) => (key === "id" ? undefined : value));
  return [...names].reduce((text, [id, name]) => text.replaceAll(id, name), named);
}

test("a scorecard with its map and charts, and a rater's sheet, come back as they were laid out", async () => {
  const model = gridOf(sampleData());
  const workbook = new GridWorkbook(model);
  const card = planScorecard(await understand(workbook), String, true);
  await apply(workbook, ...card.changes.changes);
  await apply(workbook, ...planRater(await understand(workbook), "Mara", en).changes);
  const results = planResults(await understand(workbook), "plain", "sheet", workbook.capabilities);
  await apply(workbook, ...results.changes.changes);
  const before = laidOut(model);
  const marks = Object.entries((await workbook.outline()).marks);
  const sheets = [...new Set(marks.flatMap(([key, { sheet }]) => (key.startsWith("sheet.") ? [sheet] : [])))];
  expect(sheets.length).toBeGreaterThanOrEqual(6);
  const shown = () => Promise.all(sheets.map((sheet) => values(workbook, `${quoteSheet(sheet)}!A1:Z40`)));
  const figures = await shown();
  // Whichever of two comes back first, its formulas find the other.
  for (const order of [sheets, [...sheets].reverse()]) {
    const gone = await apply(workbook, ...order.map((sheet) => ({ kind: "remove-sheet", sheet }) as const));
    await apply(workbook, ...gone.inverse.changes);
    expect(JSON.parse(laidOut(model))).toEqual(JSON.parse(before));
    expect(await shown()).toEqual(figures);
  }
  workbook.close();
});

describe("GridWorkbook and the grid's own commands", () => {
  const plan = () => {
    const model = gridOf({ sheets: [{ name: "Plan", cells: [["CRM"], ["ERP"], [{ formula: "=1/0" }]] }] });
    return { model, sheetId: model.getters.getSheetIdByName("Plan")!, workbook: new GridWorkbook(model) };
  };

  test("outlines that change leave a person on the sheet where they type", async () => {
    const model = gridOf({
      sheets: [
        { name: "Plan", cells: [["CRM"]] },
        { name: "Goals", cells: [["Growth"]] },
      ],
    });
    const workbook = new GridWorkbook(model);
    const outline = (address: string) => workbook.highlight([{ range: at(address), color: "#0f6a6e" }]);
    const shown = () => model.getters.getSheetName(model.getters.getActiveSheetId());
    await workbook.select(at("Goals!A1"));
    await outline("Plan!A1");
    expect(shown()).toBe("Plan");
    await workbook.select(at("Goals!A1"));
    await outline("Plan!A1:A2");
    expect(shown()).toBe("Goals");
    await workbook.highlight([]);
    await outline("Plan!A1");
    expect(shown()).toBe("Plan");
    workbook.close();
  });

  test("a whole ChangeSet is one step of the grid's Undo", async () => {
    const { model, workbook } = plan();
    const before = await snapshot(workbook);
    const lines = Array.from({ length: 200 }, (_, i) => [i, `line ${i}`]);
    const blank = lines.map(() => [null, null]);
    await apply(workbook, write("Plan!C1:D200", lines, blank), {
      kind: "mark",
      key: "column.score",
      range: at("Plan!C1:C200"),
      expect: null,
    });
    expect((await workbook.outline()).sheets[0]).toMatchObject({ rows: 200, columns: 4 });
    model.dispatch("REQUEST_UNDO");
    expect(await snapshot(workbook)).toEqual(before);
  });

  test("tells what charts lie over, and which columns are too narrow for words", async () => {
    const { model, workbook } = plan();
    // Columns of the grid have 96 pixels and rows 23, unless somebody sized them.
    const look = { width: 200, height: 60, colors: [], valueFormat: "0", description: "" };
    const place = { sheet: "Page", title: "x", data: at("Page!A1:B1"), at: { row: 3, column: 2 } };
    const chart: AddChart = { kind: "chart", type: "bar", look, ...place };
    const cells = write("Page!A1:B1", [["a", 1]], null);
    const mark = { kind: "mark", key: "sheet.page", range: at("Page!A1"), expect: null } as const;
    await apply(workbook, { kind: "add-sheet", sheet: "Page" }, mark, cells, chart);
    const sheetId = model.getters.getSheetIdByName("Page")!;
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [1], size: 40 });
    const page = (await workbook.outline()).sheets.find(({ name }) => name === "Page");
    expect([page!.floating, page!.narrowColumns]).toEqual([[at("Page!C4:E6")], [1]]);
  });

  test("marks move with their cells", async () => {
    const { model, sheetId, workbook } = plan();
    await apply(workbook, { kind: "mark", key: "x", range: at("Plan!B2:B3"), expect: null });
    const base = { sheetId, sheetName: "Plan", quantity: 1, position: "before" } as const;
    model.dispatch("ADD_COLUMNS_ROWS", { ...base, dimension: "ROW", base: 0 });
    expect((await workbook.outline()).marks).toEqual({ x: at("Plan!B3:B4") });
    model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Plan" });
    expect((await workbook.outline()).sheets).toHaveLength(1);
  });

  test("error values carry the names that other programs know", async () => {
    const { model, sheetId, workbook } = plan();
    model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 4, content: "=SUM(" });
    model.dispatch("UPDATE_CELL", { sheetId, row: 1, col: 4, content: "=NOSUCH(1)" });
    const shown = await values(workbook, "Plan!E1:E2");
    expect(shown).toEqual([[{ error: "#NAME?" }], [{ error: "#NAME?" }]]);
    expect(await values(workbook, "Plan!A3")).toEqual([[{ error: "#DIV/0!" }]]);
  });

  test("what a person does that a save cannot carry is remembered, and forgotten when it is undone", async () => {
    const { model, sheetId, workbook } = plan();
    await apply(workbook, { kind: "add-sheet", sheet: "Results" });
    expect(documentOf(model).alterations).toEqual([]);
    model.dispatch("ADD_MERGE", { sheetId, target: [{ left: 0, right: 1, top: 0, bottom: 0 }] });
    expect(documentOf(model).alterations).toEqual([{ kind: "merges", sheet: "Plan" }]);
    model.dispatch("REQUEST_UNDO");
    expect(documentOf(model).alterations).toEqual([]);
  });

  afterEach(() => void jest.useRealTimers());

  test("listeners hear of people's changes, not of AlignScore's own", async () => {
    jest.useFakeTimers();
    const { model, sheetId, workbook } = plan();
    let heard = 0;
    workbook.onChange(() => heard++);
    await apply(workbook, write("Plan!A1", [["x"]], [["CRM"]]));
    jest.advanceTimersByTime(10_000);
    expect(heard).toBe(0);
    model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: "y" });
    model.dispatch("UPDATE_CELL", { sheetId, row: 1, col: 0, content: "z" });
    jest.advanceTimersByTime(10_000);
    expect(heard).toBe(1);
  });
});
