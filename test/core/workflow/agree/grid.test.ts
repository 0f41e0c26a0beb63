import { describe, expect, test } from "@jest/globals";
import type { Model } from "@odoo/o-spreadsheet";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { planResults } from "#core/workflow/plan-results.ts";
import type { WritingWay } from "#core/workflow/preferences.ts";
import { whatIsBehind } from "#core/workflow/results/behind.ts";
import { understand } from "#core/workflow/understand.ts";
import { registerFunctions } from "#workbench/functions/register-functions.ts";
import { toGridText } from "#workbench/grid/cell-text.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { gridOf } from "#test/workbench/grid/headless.ts";
import { LEAST_ALIKE, readAlike } from "./read-alike.ts";
import { type Edit, randomEdits, randomTable, type RandomTable } from "./random-table.ts";

registerFunctions(CATALOGUE);

/**
 * What the cells say after a table was changed by hand is what the pane says: formulas are calculated by the workbench's
 * grid, which also sorts, with no code of ours in between. `npm run cells -- 10000` tries more tables.
 */
const TABLES = Number(process.env.CELLS_TABLES ?? 40);

function edit(model: Model, table: RandomTable, change: Edit): void {
  const sheetId = model.getters.getSheetIdByName("Pipeline")!;
  if (change.kind === "sort") {
    const { right } = model.getters.getSheetZone(sheetId);
    const zone = { left: 0, right, top: 0, bottom: table.rows };
    const sorted = model.dispatch("SORT_CELLS", {
      sheetId,
      col: change.column,
      row: 0,
      zone,
      sortDirection: change.ascending ? "asc" : "desc",
      sortOptions: { sortHeaders: false },
    });
    expect(sorted.isSuccessful).toBe(true);
    return;
  }
  const at =
    change.kind === "weight"
      ? { sheetId: model.getters.getSheetIdByName("Strategy")!, row: change.row, col: 1 }
      : { sheetId, row: change.row, col: change.column };
  model.dispatch("UPDATE_CELL", { ...at, content: change.value === null ? "" : toGridText(change.value) });
}

describe.each<WritingWay>(["live", "plain"])("%s cells", (way) => {
  test(`of ${TABLES} random tables say what the pane says after random edits`, async () => {
    const stale: string[] = [];
    let alike = 0;
    for (let seed = 1; seed <= TABLES; seed++) {
      const table = randomTable(seed);
      const model = gridOf(table.data);
      const workbook = new GridWorkbook(model);
      const before = await understand(workbook);
      expect(before.scorecard).not.toBeNull();
      const plan = planResults(before, way, "beside", workbook.capabilities);
      expect(await workbook.apply(plan.changes)).toMatchObject({ ok: true });
      expect({ seed, behind: whatIsBehind(await understand(workbook)) }).toEqual({ seed, behind: [] });
      for (const change of randomEdits(seed, table)) edit(model, table, change);
      const after = await understand(workbook);
      if (!readAlike(before, after)) continue;
      alike++;
      // What no formula says is written as a value, and the notes name it.
      const named = (name: string): boolean => plan.notes.some((note) => note.includes(name));
      const behind = whatIsBehind(after).filter(
        // ALIGNWHY names no single part of readiness where the pane names the weakest.
        ({ field, investment, should }) =>
          field !== "why" ||
          (way === "live" &&
            !named(investment) &&
            !(typeof should === "string" && should.includes("readiness"))),
      );
      if (behind.length > 0)
        stale.push(JSON.stringify({ seed, edits: randomEdits(seed, table), behind: behind.slice(0, 2) }));
    }
    expect(stale).toEqual([]);
    expect(alike / TABLES).toBeGreaterThanOrEqual(LEAST_ALIKE);
  }, 600_000);
});
