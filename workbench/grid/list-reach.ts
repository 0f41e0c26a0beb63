import type { Model } from "@odoo/o-spreadsheet";
import type { ListReach } from "#core/workbook/change-set.ts";
import { sameRange } from "#core/workbook/range.ts";
import type { Dispatch } from "./batch.ts";
import { dispatchFilter, documentOf } from "./document.ts";
import { makeRoom } from "./make-room.ts";
import { refOf, zoneOf } from "./place.ts";

/** Lets a table of the grid, or the filter that a file has, reach as far as it should. */
export function reachList(model: Model, dispatch: Dispatch, sheetId: string, change: ListReach): void {
  const after = { ...change.range, columns: change.columns };
  makeRoom(model, dispatch, sheetId, after);
  if (documentOf(model).filters.some((range) => sameRange(refOf(model, range), change.range))) {
    dispatchFilter(dispatch, sheetId, zoneOf(after));
    return;
  }
  const newTableRange = model.getters.getRangeData(model.getters.getRangeFromZone(sheetId, zoneOf(after)));
  dispatch("UPDATE_TABLE", { sheetId, zone: zoneOf(change.range), newTableRange });
}
