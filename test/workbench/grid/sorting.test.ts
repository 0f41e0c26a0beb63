import { describe, expect, test } from "@jest/globals";
import type { Model } from "@odoo/o-spreadsheet";
import "#test/support/grid-functions.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import { planRemoval } from "#core/workflow/removal.ts";
import { understand } from "#core/workflow/understand.ts";
import { at } from "#test/conformance/helpers.ts";
import { AS_TABLE, expectSortingKeepsResults, UNDER_FILTER } from "#test/core/workflow/sorting.ts";
import { buildXlsx, partsOf } from "#test/workbench/xlsx/build-xlsx.ts";
import { openWithoutLooks } from "#test/workbench/file/open-without-looks.ts";
import { saveFile } from "#workbench/file/save-file.ts";
import { tableKey } from "#workbench/grid/grid-outline.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { zoneOf } from "#workbench/grid/place.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { gridOf } from "./headless.ts";

/** The grid's own sorting, by cost, the dearest first. */
function sortByCost(model: Model, list: RangeRef): void {
  const sheetId = model.getters.getSheetIdByName(list.sheet)!;
  const zone = zoneOf({ ...list, row: list.row + 1, rows: list.rows - 1 });
  model.dispatch("SORT_CELLS", { sheetId, zone, col: zone.left + 1, row: zone.top, sortDirection: "desc" });
}

describe("sorting in the grid", () => {
  test.each([
    ["a table", "values", AS_TABLE],
    ["a table", "live", AS_TABLE],
    ["a filter", "values", UNDER_FILTER],
  ] as const)("takes results in %s along (%s)", async (_, way, data) => {
    const model = gridOf(data);
    const names = new Map((data.tables ?? []).map(({ name, range }) => [tableKey(range), name]));
    const workbook = new GridWorkbook(model, names);
    await expectSortingKeepsResults(workbook, (list) => sortByCost(model, list), way);
    workbook.close();
  });

  test.each([
    ["table", AS_TABLE],
    ["filter", UNDER_FILTER],
  ] as const)("a %s reaches as far in the saved file", async (_, data) => {
    const reachIn = async (bytes: Uint8Array) => {
      const { tables, filters = [] } = await openXlsx(bytes).outline();
      return [...tables.map(({ range }) => range), ...filters];
    };
    const file = await openWithoutLooks("Ideas.xlsx", buildXlsx(partsOf(data)));
    const plan = planResults(await understand(file.workbook), "values", "beside", file.workbook.capabilities);
    expect(await file.workbook.apply(plan.changes)).toMatchObject({ ok: true });
    const saved = await saveFile(file);
    expect(saved.left).toEqual([]);
    expect(await reachIn(saved.bytes)).toEqual([at("Ideas!A1:G5")]);
    file.workbook.close();

    const again = await openWithoutLooks("Ideas.xlsx", saved.bytes);
    const removal = planRemoval(await understand(again.workbook));
    expect(await again.workbook.apply(removal.changes)).toMatchObject({ ok: true });
    expect(await reachIn((await saveFile(again)).bytes)).toEqual([at("Ideas!A1:D5")]);
    again.workbook.close();
  });
});

test("lines that are out of sight in the grid are told, as far as the cells reach", async () => {
  const model = gridOf(AS_TABLE);
  const workbook = new GridWorkbook(model, new Map());
  const ideas = async () => (await workbook.outline()).sheets.find(({ name }) => name === "Ideas");
  expect(await ideas()).not.toHaveProperty("hiddenLines");
  const sheetId = model.getters.getSheetIdByName("Ideas")!;
  model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [2, 40] });
  model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [1] });
  expect(await ideas()).toMatchObject({ hiddenLines: { rows: [2], columns: [1] } });
  workbook.close();
});
