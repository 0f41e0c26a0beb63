import type { Model } from "@odoo/o-spreadsheet";
import type { HeatStop, PageChange } from "#core/workbook/look-changes.ts";
import type { Dispatch } from "./batch.ts";
import { dispatchPage } from "./document.ts";
import { ruleId } from "./layout.ts";
import { makeRoom } from "./make-room.ts";
import { zoneOf } from "./place.ts";

/** Pixels in a point. */
const PIXELS = 96 / 72;

/**
 * Lays out a page of our own as far as the grid can: it has bars to the right only, and does not print. All of it is
 * kept for the file. Called within a batch.
 */
export function layOutPage(model: Model, dispatch: Dispatch, sheetId: string, change: PageChange): void {
  dispatchPage(dispatch, sheetId, change);
  switch (change.kind) {
    case "page": {
      const last = change.heights.reduce((most, { row }) => Math.max(most, row), 0);
      makeRoom(model, dispatch, sheetId, { sheet: change.sheet, row: last, column: 0, rows: 1, columns: 1 });
      dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: change.gridlines });
      for (const { row, points } of change.heights) {
        const size = Math.round(points * PIXELS);
        dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [row], size });
      }
      if (change.merges.length > 0) dispatch("ADD_MERGE", { sheetId, target: change.merges.map(zoneOf) });
      break;
    }
    case "data-bars":
      dispatch("ADD_CONDITIONAL_FORMAT", {
        sheetId,
        ranges: [model.getters.getRangeDataFromZone(sheetId, zoneOf(change.range))],
        cf: {
          id: ruleId(model.uuidGenerator.smallUuid()),
          rule: { type: "DataBarRule", color: colorNumber(change.color) },
        },
      });
      break;
    case "heat":
      dispatch("ADD_CONDITIONAL_FORMAT", {
        sheetId,
        ranges: [model.getters.getRangeDataFromZone(sheetId, zoneOf(change.range))],
        cf: {
          id: ruleId(model.uuidGenerator.smallUuid()),
          rule: {
            type: "ColorScaleRule",
            minimum: threshold(change.low),
            midpoint: threshold(change.middle),
            maximum: threshold(change.high),
          },
        },
      });
      break;
  }
}

function threshold({ value, color }: HeatStop): { type: "number"; value: string; color: number } {
  return { type: "number", value: String(value), color: colorNumber(color) };
}

/** "#rrggbb" as one number, as the grid keeps colours of scales. */
function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}
