import type { Model } from "@odoo/o-spreadsheet";
import "#test/support/grid-functions.ts";
import { lookAt } from "#core/workflow/look.ts";
import { whatIsBehind } from "#core/workflow/results/behind.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { understand, type Understanding } from "#core/workflow/understand.ts";
import { toGridText } from "#workbench/grid/cell-text.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { gridOf } from "#test/workbench/grid/headless.ts";
import { type Edit, type RandomTable, renamedCells } from "./random-table.ts";
import { readAlike } from "./read-alike.ts";
import type { Written, WrittenTable } from "./written-table.ts";

/** What became of one table in the grid. */
export interface InGrid {
  /** What the pane understands of the edited table; null where it reads it as another one than before. */
  readonly after: Understanding | null;
  /** Each difference with its seed, as JSON. */
  readonly wrong: readonly string[];
}

/**
 * Edits a written table in the workbench's grid: what its cells say has to be what the pane says, before and after.
 * Formulas are calculated by the grid, which also sorts, with no code of ours in between.
 *
 * @param known what was understood of the same table after the same edits, where that was asked already
 */
export async function inGrid(
  written: WrittenTable,
  way: "live" | "plain",
  { data, keepsakes, notes }: Written,
  known?: Understanding | null,
): Promise<InGrid> {
  const { seed, table, edits, texts, before } = written;
  const model = gridOf(data);
  const workbook = new GridWorkbook(model);
  const kept = await workbook.apply({ label: "", changes: keepsakes });
  if (!kept.ok) throw new Error(`Seed ${seed}: ${JSON.stringify(kept)}`);
  const wrong = whatIsBehind({ ...before, ...(await lookAt(workbook)) }, texts).map((cell) =>
    JSON.stringify({ seed, way, fresh: true, cell }),
  );
  for (const change of edits) edit(model, table, change);
  const after =
    known === undefined ? await understand(workbook) : known && { ...known, ...(await lookAt(workbook)) };
  workbook.close();
  // Beside a new line nothing stands yet.
  const inserted = edits.flatMap((change) => (change.kind === "insert" ? [change.content[0]] : []));
  if (!after || !readAlike(before, after, inserted.length)) return { after: null, wrong };
  // What no formula says is written as a value, and the notes name it.
  const named = (name: string): boolean => notes.some((note) => note.includes(name));
  const sayNames = !notes.includes(texts.workflow.namesAsText);
  const renamed = edits.some(({ kind }) => kind === "rename");
  const behind = whatIsBehind(after, texts).filter(
    ({ field, investment }) =>
      !inserted.includes(investment) &&
      (field !== "why" || (way === "live" && !named(investment) && (sayNames || !renamed))),
  );
  wrong.push(...behind.map((cell) => JSON.stringify({ seed, way, edits, cell })));
  return { after, wrong };
}

function edit(model: Model, table: RandomTable, change: Edit): void {
  const sheetId = model.getters.getSheetIdByName("Pipeline")!;
  if (change.kind === "sort") {
    const { right } = model.getters.getSheetZone(sheetId);
    const sorted = model.dispatch("SORT_CELLS", {
      sheetId,
      col: change.column,
      row: 1,
      // The grid guesses by itself whether there is a header; without it there is nothing to guess.
      zone: { left: 0, right, top: 1, bottom: table.rows },
      sortDirection: change.ascending ? "asc" : "desc",
      sortOptions: { sortHeaders: true },
    });
    if (!sorted.isSuccessful) throw new Error("The grid did not sort.");
    return;
  }
  const set = (sheet: string, row: number, col: number, value: CellValue): void => {
    const content = value === null ? "" : toGridText(value);
    model.dispatch("UPDATE_CELL", {
      sheetId: model.getters.getSheetIdByName(sheet)!,
      row,
      col,
      content,
    });
  };
  switch (change.kind) {
    case "weight":
      set("Strategy", change.row, 1, change.value);
      return;
    case "cell":
      set("Pipeline", change.row, change.column, change.value);
      return;
    case "filter":
      model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [...change.hidden] });
      return;
    case "rename":
      for (const { sheet, row, column, text } of renamedCells(table, change)) set(sheet, row, column, text);
      return;
    case "insert":
      model.dispatch("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName: "Pipeline",
        dimension: "ROW",
        base: change.row,
        position: "before",
        quantity: 1,
      });
      change.content.forEach((value, column) => set("Pipeline", change.row, column, value));
  }
}
