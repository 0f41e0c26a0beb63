import type { Model } from "@odoo/o-spreadsheet";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { fromEvaluated, fromGridFormula } from "./cell-text.ts";

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What a cell holds: its formula with the value that it shows, or its value. */
export function contentAt(model: Model, place: CellPlace): CellContent {
  const cached = valueAt(model, place);
  const formula = formulaAt(model, place);
  return formula === "" ? cached : { formula, cached };
}

/** o-spreadsheet keeps numbers as text and reads exponents up to 307 only. */
const HUGE = /^-?\d(\.\d+)?e\+308$/;

function valueAt(model: Model, place: CellPlace): CellValue {
  const cell = model.getters.getCell(place);
  if (cell && !cell.isFormula) {
    // A leading ' says that this is text, even where it looks like an error value.
    if (cell.content.startsWith("'")) return cell.content.slice(1) || null;
    if (HUGE.test(cell.content)) return Number(cell.content);
  }
  return fromEvaluated(model.getters.getEvaluatedCell(place));
}

function formulaAt(model: Model, place: CellPlace): string {
  const cell = model.getters.getCell(place);
  return cell?.isFormula ? fromGridFormula(cell.compiledFormula.toFormulaString(model.getters)) : "";
}

/** What a formula shows, rows × columns: its own cell first, then those that it fills. */
export function shownBy(model: Model, place: CellPlace): CellValue[][] {
  const own = { left: place.col, right: place.col, top: place.row, bottom: place.row };
  const zone = model.getters.getSpreadZone(place) ?? own;
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) =>
    Array.from({ length: zone.right - zone.left + 1 }, (__, column) =>
      valueAt(model, { ...place, row: zone.top + row, col: zone.left + column }),
    ),
  );
}

/** Whether the cell shows a value only because a formula in another cell spills into it. */
export function isSpilled(model: Model, place: CellPlace): boolean {
  const cell = model.getters.getCell(place);
  if (cell && (cell.isFormula || cell.content !== "")) return false;
  return model.getters.getArrayFormulaSpreadingOn(place) !== undefined;
}

/** The smallest rectangle from A1 that holds every filled cell, spilled ones too. */
export function extentOf(model: Model, sheetId: string): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const place of model.getters.getEvaluatedCellsPositions(sheetId)) {
    if (place.row < rows && place.col < columns) continue;
    if (contentAt(model, place) === null) continue;
    rows = Math.max(rows, place.row + 1);
    columns = Math.max(columns, place.col + 1);
  }
  return { rows, columns };
}

/** Reads one range; what lies beyond the grid's rows and columns is blank. */
export function readRange(model: Model, sheetId: string, range: RangeRef): RangeCells {
  const bottom = Math.min(range.row + range.rows, model.getters.getNumberRows(sheetId));
  const right = Math.min(range.column + range.columns, model.getters.getNumberCols(sheetId));
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  const formats: string[][] = [];
  for (let row = range.row; row < bottom; row++) {
    const lines: [CellValue[], string[], string[]] = [[], [], []];
    for (let col = range.column; col < right; col++) {
      const place = { sheetId, row, col };
      lines[0].push(valueAt(model, place));
      lines[1].push(formulaAt(model, place));
      lines[2].push(model.getters.getCell(place)?.format ?? "");
    }
    values.push(lines[0]);
    formulas.push(lines[1]);
    formats.push(lines[2]);
  }
  return { range, values, formulas, formats };
}
