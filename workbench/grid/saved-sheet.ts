import type { Model } from "@odoo/o-spreadsheet";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Dispatch } from "./batch.ts";
import { toGridText } from "./cell-text.ts";
import type { SavedLooks } from "./looks.ts";
import { saveCells, saveCharts, saveColours, saveLists, saveWidths } from "./looks.ts";
import { makeRoom } from "./make-room.ts";
import { dispatchPage, documentOf, type KeptPage } from "./document.ts";
import { layOutPage } from "./page.ts";
import { contentAt, isSpilled } from "./read-cells.ts";
import { restoreLooks } from "./restore-looks.ts";

/** Everything on a sheet that AlignScore made, so that removing it can be undone. Plain JSON. */
export interface SavedSheet {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly [row: number, column: number, content: CellContent])[];
  readonly looks: readonly SavedLooks[];
  /** Row heights, merged cells and grid lines; bars and colours are among the looks. */
  readonly pages: readonly KeptPage[];
}

export function saveSheet(model: Model, sheetId: string): SavedSheet {
  const rows = model.getters.getNumberRows(sheetId);
  const columns = model.getters.getNumberCols(sheetId);
  const cells: [number, number, CellContent][] = [];
  for (const place of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const content = contentAt(model, place);
    if (content !== null && !isSpilled(model, place)) cells.push([place.row, place.col, content]);
  }
  const looks = [
    saveCells(model, sheetId, { sheet: "", row: 0, column: 0, rows, columns }),
    saveWidths(model, sheetId, 0, columns),
    { kind: "frozen", rows: model.getters.getPaneDivisions(sheetId).ySplit } as const,
    saveColours(model, sheetId),
    saveLists(model, sheetId),
    saveCharts(model, sheetId),
  ];
  const pages = documentOf(model).pages[sheetId] ?? [];
  return { rows, columns, cells, looks, pages };
}

/** Fills a new, empty sheet. Called within a batch. */
export function restoreSheet(model: Model, dispatch: Dispatch, sheetId: string, saved: SavedSheet): void {
  const whole = { sheet: "", row: 0, column: 0, rows: saved.rows, columns: saved.columns };
  makeRoom(model, dispatch, sheetId, whole);
  for (const [row, col, content] of saved.cells) {
    dispatch("UPDATE_CELL", { sheetId, row, col, content: toGridText(content) });
  }
  for (const page of saved.pages) {
    if (page.kind === "page") layOutPage(model, dispatch, sheetId, page);
    else dispatchPage(dispatch, sheetId, page);
  }
  for (const looks of saved.looks) {
    if (looks.kind !== "charts") restoreLooks(model, dispatch, sheetId, whole, onSheet(looks, sheetId));
  }
}

/** Puts the charts of such a sheet back. Called within a batch. */
export function restoreSheetCharts(
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  { rows, columns, looks }: SavedSheet,
): void {
  const whole = { sheet: "", row: 0, column: 0, rows, columns };
  for (const one of looks) if (one.kind === "charts") restoreLooks(model, dispatch, sheetId, whole, one);
}

/** The sheet comes back under another id, and rules name the sheet of their ranges by its id. */
function onSheet(saved: SavedLooks, sheetId: string): SavedLooks {
  if (saved.kind === "colours") {
    const rules = saved.rules.map((rule) => ({
      ...rule,
      ranges: rule.ranges.map((range) => ({ ...range, _sheetId: sheetId })),
    }));
    return { ...saved, rules };
  }
  if (saved.kind === "lists") {
    const rules = saved.rules.map((rule) => ({
      ...rule,
      ranges: rule.ranges.map((range) => ({ ...range, _sheetId: sheetId })),
    }));
    return { ...saved, rules };
  }
  return saved;
}
