import type { Model } from "@odoo/o-spreadsheet";
import { documentOf } from "#workbench/grid/document.ts";
import { shownBy } from "#workbench/grid/read-cells.ts";

/** One cell as the grid had it when the file was opened. */
export interface BaseCell {
  /** As o-spreadsheet keeps it: what a person would type. */
  readonly text: string;
  /** What a formula showed in its own cell and in those that it filled, as JSON; "" for plain values. */
  readonly shown: string;
  /** Style and number format as one comparable text. */
  readonly looks: string;
}

/** The grid as it was just after opening: what a save compares with. */
export interface Baseline {
  /** By o-spreadsheet's id of the sheet, then by `row column`. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, BaseCell>>;
  readonly settings: Readonly<Record<string, string>>;
}

export const NO_CELL: BaseCell = { text: "", shown: "", looks: "" };

export function spotKey(row: number, column: number): string {
  return `${row} ${column}`;
}

export function takeBaseline(model: Model): Baseline {
  const sheets = new Map<string, ReadonlyMap<string, BaseCell>>();
  for (const sheetId of model.getters.getSheetIds()) sheets.set(sheetId, cellsOf(model, sheetId));
  return { sheets, settings: documentOf(model).settings };
}

/** Every cell of a sheet that holds or looks like something. */
export function cellsOf(model: Model, sheetId: string): Map<string, BaseCell> {
  const cells = new Map<string, BaseCell>();
  for (const cell of model.getters.getCells(sheetId)) {
    const { row, col } = model.getters.getCellPosition(cell.id);
    const text = cell.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : cell.content;
    const shown = cell.isFormula ? JSON.stringify(shownBy(model, { sheetId, row, col })) : "";
    const looks = looksText(cell.style, cell.format, model.getters.getCellBorder({ sheetId, row, col }));
    if (text !== "" || looks !== "") cells.set(spotKey(row, col), { text, shown, looks });
  }
  return cells;
}

function looksText(style: object | undefined, format: string | undefined, border: object | null): string {
  if (!style && !format && !border) return "";
  const sorted = (record: object): unknown[] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(style ?? {}), format ?? "", sorted(border ?? {})]);
}
