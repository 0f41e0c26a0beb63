import type { Model } from "@odoo/o-spreadsheet";
import {
  NARROW,
  type HiddenLines,
  type NamedRange,
  type TableOutline,
  type WorkbookLocale,
  type WorkbookOutline,
} from "#core/workbook/port.ts";
import { addressOf, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { documentOf } from "./document.ts";
import { rangeOf, refOf } from "./place.ts";
import { extentOf } from "./read-cells.ts";

/** What the grid does not keep of a file: the tables' names, by the address of their first cell. */
export type TableNames = ReadonlyMap<string, string>;

export function tableKey({ sheet, row, column }: CellRef): string {
  return addressOf({ sheet, row, column });
}

export function gridOutline(model: Model, tableNames: TableNames): WorkbookOutline {
  const { getters } = model;
  const kept = documentOf(model);
  const marks: Record<string, RangeRef> = {};
  for (const [key, range] of Object.entries(kept.marks)) marks[key] = refOf(model, range);
  const active = getters.getActiveSheetId();
  return {
    sheets: getters.getSheetIds().map((id) => {
      const name = getters.getSheetName(id);
      const extent = extentOf(model, id);
      const hiddenLines = hiddenIn(model, id, extent);
      const floating = floatingOn(model, id, name);
      const printed = kept.prints.find(({ sheetId }) => sheetId === id);
      const narrowColumns = narrowIn(model, id, extent.columns);
      return {
        name,
        hidden: !getters.isSheetVisible(id),
        ...extent,
        merges: getters.getMerges(id).map((zone) => rangeOf(name, zone)),
        protected: getters.isSheetLocked(id),
        ...(hiddenLines && { hiddenLines }),
        ...(printed && { printArea: refOf(model, printed) }),
        ...(floating.length > 0 && { floating }),
        ...(narrowColumns.length > 0 && { narrowColumns }),
      };
    }),
    tables: getters.getSheetIds().flatMap((id) => tablesOf(model, id, tableNames)),
    filters: kept.filters.map((range) => refOf(model, range)),
    names: namesOf(model),
    marks,
    settings: { ...kept.settings },
    selection: rangeOf(getters.getSheetName(active), getters.getSelectedZone()),
    locale: localeOf(model),
  };
}

/** What people hid, and what a filter hides. */
function hiddenIn(
  { getters }: Model,
  sheetId: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): HiddenLines | null {
  const among = (count: number, isHidden: (line: number) => boolean): number[] =>
    Array.from({ length: count }, (_, line) => line).filter(isHidden);
  const hidden = {
    rows: among(rows, (row) => getters.isRowHidden(sheetId, row)),
    columns: among(columns, (column) => getters.isColHidden(sheetId, column)),
  };
  return hidden.rows.length + hidden.columns.length > 0 ? hidden : null;
}

/** Charts and pictures, with the cells that they reach over. */
function floatingOn({ getters }: Model, sheetId: string, sheet: string): RangeRef[] {
  const reached = (pixels: number, from: number, end: number, sizeOf: (line: number) => number): number => {
    let [line, left] = [from, pixels];
    while (left > 0 && line < end) left -= sizeOf(line++);
    return Math.max(1, line - from);
  };
  const [rowEnd, columnEnd] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  return getters.getFigures(sheetId).map(({ row, col, offset, width, height }) => ({
    sheet,
    row,
    column: col,
    rows: reached(offset.y + height, row, rowEnd, (line) => getters.getRowSize(sheetId, line)),
    columns: reached(offset.x + width, col, columnEnd, (line) => getters.getColSize(sheetId, line)),
  }));
}

/** A character of the default font has seven pixels, and each column five of margin. */
const NARROW_PIXELS = NARROW * 7 + 5;

function narrowIn({ getters }: Model, sheetId: string, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter(
    (column) => getters.getColSize(sheetId, column) < NARROW_PIXELS,
  );
}

function tablesOf(model: Model, sheetId: string, tableNames: TableNames): TableOutline[] {
  return model.getters.getCoreTables(sheetId).map((table, i) => {
    const range = refOf(model, table.range);
    return {
      name: tableNames.get(tableKey(range)) ?? `Table${i + 1}`,
      range,
      hasHeader: table.config.numberOfHeaders > 0,
      hasTotals: table.config.totalRow,
    };
  });
}

function namesOf(model: Model): NamedRange[] {
  return model.getters.getNamedRanges().map(({ name, range }) => ({ name, range: refOf(model, range) }));
}

function localeOf(model: Model): WorkbookLocale {
  const locale = model.getters.getLocale();
  return {
    tag: locale.code.replace("_", "-"),
    decimal: locale.decimalSeparator === "," ? "," : ".",
    group: locale.thousandsSeparator ?? "",
    list: locale.formulaArgSeparator === ";" ? ";" : ",",
  };
}
