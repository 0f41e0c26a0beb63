import type { Model, Range, Zone } from "@odoo/o-spreadsheet";
import type { RangeRef } from "#core/workbook/range.ts";

export function zoneOf(range: RangeRef): Zone {
  return {
    left: range.column,
    right: range.column + range.columns - 1,
    top: range.row,
    bottom: range.row + range.rows - 1,
  };
}

export function rangeOf(sheet: string, zone: Zone): RangeRef {
  return {
    sheet,
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** A range of the grid by its sheet's name as it is now. */
export function refOf(model: Model, range: Range): RangeRef {
  return rangeOf(model.getters.getSheetName(range.sheetId), range.zone);
}
