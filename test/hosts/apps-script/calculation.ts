import type { Model } from "@odoo/o-spreadsheet";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import { errorOfFormula } from "#sheets/server/cell-input.ts";
import { gridOf } from "#test/workbench/grid/headless.ts";
import { fromEvaluated } from "#workbench/grid/cell-text.ts";
import { withScript } from "./custom-functions.ts";
import type { DocumentSheet, FakeDocument } from "./document.ts";

/** What formulas show, by sheet and by row and column from 1; spilled cells too. */
export interface Evaluated {
  value(sheet: string, row: number, column: number): CellValue;
  extent(sheet: string): { readonly rows: number; readonly columns: number };
}

const NOTHING = { rows: 0, columns: 0 };

/** Calculates a document with the workbench's spreadsheet engine, which knows nothing of Google. */
export function calculate(document: FakeDocument): Evaluated {
  const shown = new Map<string, CellValue>();
  const extents = new Map<string, { rows: number; columns: number }>();
  const filled = document.sheets.flatMap(({ cells }) => Array.from(cells.values()));
  if (filled.some(({ formula }) => formula !== "")) {
    withScript(document.script, () => {
      const model = modelOf(document);
      for (const { name } of document.sheets) extents.set(name, showSheet(model, name, shown));
    });
  }
  return {
    value: (sheet, row, column) => shown.get(`${sheet}!${row},${column}`) ?? null,
    extent: (sheet) => extents.get(sheet) ?? NOTHING,
  };
}

function modelOf(document: FakeDocument): Model {
  return gridOf({
    sheets: document.sheets.map((sheet) => ({ name: sheet.name, cells: contentsOf(sheet) })),
    names: Array.from(document.names, ([name, { sheet, area }]) => ({
      name,
      range: { ...area, sheet: sheet.name, row: area.row - 1, column: area.column - 1 },
    })).filter(({ range }) => document.sheetNamed(range.sheet)),
  });
}

function contentsOf(sheet: DocumentSheet): CellContent[][] {
  const cells: ((CellContent | undefined)[] | undefined)[] = [];
  for (const [key, { value, formula }] of sheet.cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const error = errorOfFormula(formula);
    (cells[row - 1] ??= [])[column - 1] = error !== null ? { error } : formula === "" ? value : { formula };
  }
  return Array.from(cells, (line) => Array.from(line ?? [], (content) => content ?? null));
}

function showSheet(
  model: Model,
  name: string,
  shown: Map<string, CellValue>,
): { rows: number; columns: number } {
  const extent = { ...NOTHING };
  const sheetId = model.getters.getSheetIdByName(name)!;
  for (const place of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const value = fromEvaluated(model.getters.getEvaluatedCell(place));
    if (value === null) continue;
    shown.set(`${name}!${place.row + 1},${place.col + 1}`, value);
    extent.rows = Math.max(extent.rows, place.row + 1);
    extent.columns = Math.max(extent.columns, place.col + 1);
  }
  return extent;
}
