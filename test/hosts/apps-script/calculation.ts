import { fromEvaluated } from "#workbench/grid/cell-text.ts";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import { gridOf } from "#test/workbench/grid/headless.ts";
import { errorOfFormula } from "#sheets/server/cell-input.ts";
import type { FakeDocument } from "./document.ts";

/** What formulas show, by sheet and by row and column from 1; spilled cells too. */
export interface Evaluated {
  value(sheet: string, row: number, column: number): CellValue;
  extent(sheet: string): { readonly rows: number; readonly columns: number };
}

/** Calculates a document with the workbench's spreadsheet engine, which knows nothing of Google. */
export function calculate(document: FakeDocument): Evaluated {
  const shown = new Map<string, CellValue>();
  const extents = new Map<string, { rows: number; columns: number }>();
  const formulas = document.sheets.some((sheet) =>
    Array.from(sheet.cells.values()).some((cell) => cell.formula !== ""),
  );
  if (formulas) {
    const model = gridOf({
      sheets: document.sheets.map((sheet) => {
        const cells: ((CellContent | undefined)[] | undefined)[] = [];
        for (const [key, { value, formula }] of sheet.cells) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          const error = errorOfFormula(formula);
          const content = error !== null ? { error } : formula === "" ? value : { formula };
          (cells[row - 1] ??= [])[column - 1] = content;
        }
        return {
          name: sheet.name,
          cells: Array.from(cells, (line) => Array.from(line ?? [], (content) => content ?? null)),
        };
      }),
      names: Array.from(document.names, ([name, { sheet, area }]) => ({
        name,
        range: { ...area, sheet: sheet.name, row: area.row - 1, column: area.column - 1 },
      })),
    });
    for (const { name } of document.sheets) {
      const extent = { rows: 0, columns: 0 };
      const sheetId = model.getters.getSheetIdByName(name)!;
      for (const place of model.getters.getEvaluatedCellsPositions(sheetId)) {
        const value = fromEvaluated(model.getters.getEvaluatedCell(place));
        if (value === null) continue;
        shown.set(`${name}!${place.row + 1},${place.col + 1}`, value);
        extent.rows = Math.max(extent.rows, place.row + 1);
        extent.columns = Math.max(extent.columns, place.col + 1);
      }
      extents.set(name, extent);
    }
  }
  return {
    value: (sheet, row, column) => shown.get(`${sheet}!${row},${column}`) ?? null,
    extent: (sheet) => extents.get(sheet) ?? { rows: 0, columns: 0 },
  };
}
