import type { Model } from "@odoo/o-spreadsheet";
import type {
  HiddenLines,
  NamedRange,
  TableOutline,
  WorkbookLocale,
  WorkbookOutline,
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
      return {
        name,
        hidden: !getters.isSheetVisible(id),
        ...extent,
        merges: getters.getMerges(id).map((zone) => rangeOf(name, zone)),
        protected: getters.isSheetLocked(id),
        ...(hiddenLines && { hiddenLines }),
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
