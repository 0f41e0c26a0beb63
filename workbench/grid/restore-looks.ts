import type { Model } from "@odoo/o-spreadsheet";
import type { RangeRef } from "#core/workbook/range.ts";
import type { Dispatch } from "./batch.ts";
import type { SavedChart, SavedColours, SavedList, SavedLooks } from "./looks.ts";
import { zoneOf } from "./place.ts";

/** Puts back what `saveLooks` saved. Called within a batch. */
export function restoreLooks(
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  range: RangeRef,
  saved: SavedLooks,
): void {
  switch (saved.kind) {
    case "cells":
      restoreCells(dispatch, sheetId, range, saved);
      break;
    case "widths":
      saved.sizes.forEach((size, i) => {
        dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [saved.column + i], size });
      });
      break;
    case "frozen":
      freezeRows(dispatch, sheetId, saved.rows);
      break;
    case "colours":
      restoreColours(model, dispatch, sheetId, saved.rules);
      break;
    case "lists":
      restoreLists(model, dispatch, sheetId, saved.rules);
      break;
    case "charts":
      restoreCharts(model, dispatch, sheetId, saved.charts);
      break;
  }
}

export function freezeRows(dispatch: Dispatch, sheetId: string, rows: number): void {
  if (rows > 0) dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
  else dispatch("UNFREEZE_ROWS", { sheetId });
}

function restoreCells(
  dispatch: Dispatch,
  sheetId: string,
  range: RangeRef,
  saved: SavedLooks & { kind: "cells" },
): void {
  const { left, right, top, bottom } = zoneOf(range);
  const looks = new Map(
    saved.cells.map(([row, column, style, format, border]) => [
      `${row} ${column}`,
      { style, format, border: border ?? undefined },
    ]),
  );
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const look = looks.get(`${row - top} ${col - left}`);
      const { style, format } = look ?? { style: null, format: "" };
      dispatch("UPDATE_CELL", { sheetId, row, col, style, format });
      dispatch("SET_BORDER", { sheetId, row, col, border: look?.border });
    }
  }
}

function restoreColours(
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  rules: readonly SavedColours[],
): void {
  for (const { id } of model.getters.getConditionalFormats(sheetId)) {
    dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }
  for (const { cf, ranges } of rules) {
    dispatch("ADD_CONDITIONAL_FORMAT", { sheetId, cf, ranges: [...ranges] });
  }
}

function restoreLists(model: Model, dispatch: Dispatch, sheetId: string, rules: readonly SavedList[]): void {
  for (const { id } of model.getters.getDataValidationRules(sheetId)) {
    dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
  }
  for (const { rule, ranges } of rules) {
    dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, rule, ranges: [...ranges] });
  }
}

function restoreCharts(
  model: Model,
  dispatch: Dispatch,
  sheetId: string,
  charts: readonly SavedChart[],
): void {
  const kept = new Set(charts.map((chart) => chart.chartId));
  const there = new Set(model.getters.getChartIds(sheetId));
  for (const chartId of there) {
    if (kept.has(chartId)) continue;
    dispatch("DELETE_FIGURE", { sheetId, figureId: model.getters.getFigureIdFromChartId(chartId) });
  }
  for (const chart of charts) {
    if (!there.has(chart.chartId)) dispatch("CREATE_CHART", { sheetId, ...chart });
  }
}
