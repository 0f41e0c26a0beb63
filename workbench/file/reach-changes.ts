import type { Model } from "@odoo/o-spreadsheet";
import type { ListReach, PrintArea } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { sameRange, type RangeRef } from "#core/workbook/range.ts";
import { documentOf } from "#workbench/grid/document.ts";
import { refOf } from "#workbench/grid/place.ts";

/**
 * The tables and filters of a sheet that reach further in the grid than in the file, or less far: AlignScore's doing.
 * Where a person changed a table, a save leaves it as it was and says so.
 */
export function reachChanges(model: Model, sheet: string, file: WorkbookOutline): ListReach[] {
  const { alterations, filters } = documentOf(model);
  if (alterations.some((alteration) => alteration.kind === "tables" && alteration.sheet === sheet)) return [];
  const tables = model.getters.getCoreTables(model.getters.getSheetIdByName(sheet) ?? "");
  const now = [...tables.map(({ range }) => range), ...filters].map((range) => refOf(model, range));
  const before = [...file.tables.map(({ range }) => range), ...(file.filters ?? [])];
  return before.flatMap((range): ListReach[] => {
    const after = now.find((each) => startsAlike(each, range));
    return !after || range.sheet !== sheet || sameRange(after, range)
      ? []
      : [{ kind: "list-reach", range, columns: after.columns }];
  });
}

/** What of a sheet is printed, where that has moved or reaches further in the grid than in the file. */
export function printChanges(model: Model, sheet: string, file: WorkbookOutline): PrintArea[] {
  const id = model.getters.getSheetIdByName(sheet);
  const kept = documentOf(model).prints.find(({ sheetId }) => sheetId === id);
  const range = file.sheets.find(({ name }) => name === sheet)?.printArea;
  const area = kept && refOf(model, kept);
  return !range || !area || sameRange(range, area) ? [] : [{ kind: "print-area", range, area }];
}

function startsAlike(a: RangeRef, b: RangeRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows;
}
