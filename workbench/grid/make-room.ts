import type { Model } from "@odoo/o-spreadsheet";
import type { RangeRef } from "#core/workbook/range.ts";
import type { Dispatch } from "./batch.ts";

/** Adds rows and columns at the end where a range reaches past what the grid shows. */
export function makeRoom(model: Model, dispatch: Dispatch, sheetId: string, range: RangeRef): void {
  const sheetName = model.getters.getSheetName(sheetId);
  const grow = (dimension: "ROW" | "COL", needed: number): void => {
    const now = model.getters.getNumberHeaders(sheetId, dimension);
    if (needed <= now) return;
    const quantity = needed - now;
    dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension,
      base: now - 1,
      position: "after",
      quantity,
    });
  };
  grow("ROW", range.row + range.rows);
  grow("COL", range.column + range.columns);
}
