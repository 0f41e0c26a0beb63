import type { Model } from "@odoo/o-spreadsheet";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { contentsOf } from "#core/workbook/content.ts";
import type { Workbook } from "#core/workbook/port.ts";
import { contentAt } from "#workbench/grid/read-cells.ts";
import { cellsOf, NO_CELL, type BaseCell } from "./baseline.ts";
import { blocksOf, type Spot } from "./blocks.ts";

/**
 * The writes that bring a sheet of the file up to what the grid shows: cells whose content was changed, and formulas
 * that show another value than they did when the file was opened.
 * @param before the sheet when it was opened; empty for a sheet that the file does not have
 * @param book the file as opened, to say what each write replaces; null for a new sheet
 */
export async function cellChanges(
  model: Model,
  sheetId: string,
  before: ReadonlyMap<string, BaseCell>,
  book: Workbook | null,
): Promise<Change[]> {
  const sheet = model.getters.getSheetName(sheetId);
  const now = cellsOf(model, sheetId);
  const changed: Spot[] = [];
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [then, cell] = [before.get(key) ?? NO_CELL, now.get(key) ?? NO_CELL];
    if (then.text === cell.text && sameShown(then.shown, cell.shown)) continue;
    const [row = 0, column = 0] = key.split(" ").map(Number);
    changed.push({ row, column });
  }
  const ranges = blocksOf(sheet, changed);
  const expected = book && ranges.length > 0 ? (await book.read(ranges)).map(contentsOf) : null;
  return ranges.map((range, i) => ({
    kind: "write",
    range,
    contents: Array.from({ length: range.rows }, (_, row) =>
      Array.from({ length: range.columns }, (__, column) =>
        fileContent(model, { sheetId, row: range.row + row, col: range.column + column }),
      ),
    ),
    expect: expected?.[i] ?? null,
  }));
}

function sameShown(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A cell for the file: a formula with what it shows, and with what it fills its neighbours with. */
function fileContent(model: Model, place: { sheetId: string; row: number; col: number }): CellContent {
  const content = contentAt(model, place);
  if (!isFormula(content)) return content;
  const zone = model.getters.getSpreadZone(place);
  if (!zone || (zone.left === zone.right && zone.top === zone.bottom)) return content;
  const spill = Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
    Array.from({ length: zone.right - zone.left + 1 }, (__, column) => {
      const shown = contentAt(model, { ...place, row: zone.top + row, col: zone.left + column });
      return isFormula(shown) ? (shown.cached ?? null) : shown;
    }),
  );
  return { ...content, spill };
}
