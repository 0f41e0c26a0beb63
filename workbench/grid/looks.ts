import type {
  Border,
  ChartDefinition,
  ConditionalFormat,
  DataValidationRule,
  Model,
  RangeData,
  Style,
} from "@odoo/o-spreadsheet";
import type { LooksChange } from "#core/workbook/host-state.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { zoneOf } from "./place.ts";

/** Row, column, style, number format and borders of a cell, from the range's own corner. */
export type CellLooks = readonly [
  row: number,
  column: number,
  style: Style | null,
  format: string,
  border?: Border | null,
];

/** What "restore-formats" puts back. Plain JSON: the pane keeps it for Undo. */
export type SavedLooks =
  | { readonly kind: "cells"; readonly cells: readonly CellLooks[] }
  | { readonly kind: "widths"; readonly column: number; readonly sizes: readonly number[] }
  | { readonly kind: "frozen"; readonly rows: number }
  | { readonly kind: "colours"; readonly rules: readonly SavedColours[] }
  | { readonly kind: "lists"; readonly rules: readonly SavedList[] }
  | { readonly kind: "charts"; readonly charts: readonly SavedChart[] };

export interface SavedColours {
  readonly cf: Omit<ConditionalFormat, "ranges">;
  readonly ranges: readonly RangeData[];
}

export interface SavedList {
  readonly rule: Omit<DataValidationRule, "ranges">;
  readonly ranges: readonly RangeData[];
}

export interface SavedChart {
  readonly chartId: string;
  readonly figureId: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly definition: ChartDefinition;
}

/** Saves what a change of looks is about to replace. */
export function saveLooks(model: Model, sheetId: string, change: LooksChange): SavedLooks {
  switch (change.kind) {
    case "format":
    case "copy-looks":
      return saveCells(model, sheetId, change.range);
    case "column-widths":
      return saveWidths(model, sheetId, change.column, change.widths.length);
    case "freeze-rows":
      return { kind: "frozen", rows: model.getters.getPaneDivisions(sheetId).ySplit };
    case "colour-by-text":
      return saveColours(model, sheetId);
    case "validation":
      return saveLists(model, sheetId);
    case "chart":
      return saveCharts(model, sheetId);
    case "restore-formats":
      return saveAgain(model, sheetId, change.range, change.saved as SavedLooks);
  }
}

/** What a restore is about to replace is of the same kind as what it puts back. */
function saveAgain(model: Model, sheetId: string, range: RangeRef, saved: SavedLooks): SavedLooks {
  switch (saved.kind) {
    case "cells":
      return saveCells(model, sheetId, range);
    case "widths":
      return saveWidths(model, sheetId, saved.column, saved.sizes.length);
    case "frozen":
      return { kind: "frozen", rows: model.getters.getPaneDivisions(sheetId).ySplit };
    case "colours":
      return saveColours(model, sheetId);
    case "lists":
      return saveLists(model, sheetId);
    case "charts":
      return saveCharts(model, sheetId);
  }
}

export function saveCells(model: Model, sheetId: string, range: RangeRef): SavedLooks {
  const cells: CellLooks[] = [];
  const { left, right, top, bottom } = zoneOf(range);
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const cell = model.getters.getCell({ sheetId, row, col });
      const border = model.getters.getCellBorder({ sheetId, row, col });
      if (cell?.style || cell?.format || border) {
        cells.push([row - top, col - left, cell?.style ?? null, cell?.format ?? "", border]);
      }
    }
  }
  return { kind: "cells", cells };
}

export function saveWidths(model: Model, sheetId: string, column: number, count: number): SavedLooks {
  const sizes = Array.from({ length: count }, (_, i) => model.getters.getColSize(sheetId, column + i));
  return { kind: "widths", column, sizes };
}

export function saveColours(model: Model, sheetId: string): SavedLooks {
  const rules = model.getters.getConditionalFormats(sheetId).map(({ ranges, ...cf }) => ({
    cf,
    ranges: ranges.map((xc) => model.getters.getRangeDataFromXc(sheetId, xc)),
  }));
  return { kind: "colours", rules };
}

export function saveLists(model: Model, sheetId: string): SavedLooks {
  const rules = model.getters.getDataValidationRules(sheetId).map(({ ranges, ...rule }) => ({
    rule,
    ranges: ranges.map((range) => model.getters.getRangeData(range)),
  }));
  return { kind: "lists", rules };
}

export function saveCharts(model: Model, sheetId: string): SavedLooks {
  const charts = model.getters.getChartIds(sheetId).flatMap((chartId) => {
    const figureId = model.getters.getFigureIdFromChartId(chartId);
    const figure = model.getters.getFigure(sheetId, figureId);
    if (!figure) return [];
    const { col, row, offset, width, height } = figure;
    const definition = model.getters.getChartDefinition(chartId);
    return [{ chartId, figureId, col, row, offset, size: { width, height }, definition }];
  });
  return { kind: "charts", charts };
}
