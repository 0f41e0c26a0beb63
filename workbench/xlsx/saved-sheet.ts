import type { AddSheet } from "#core/workbook/change-set.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { LayoutChanges } from "./xlsx-sheet.ts";
import { XlsxSheet } from "./xlsx-sheet.ts";
import { SheetCells } from "./sheet-cells.ts";
import type { XlsxWorkbook } from "./xlsx-workbook.ts";

/** A removed sheet, as kept in an inverse: what this session changed, over the sheet's part in the file. */
interface SavedSheet {
  readonly part: string | null;
  readonly contents: readonly (readonly [row: number, column: number, content: CellContent])[];
  readonly styles: readonly (readonly [row: number, column: number, style: number])[];
  readonly layout: LayoutChanges;
}

export function saveSheet(sheet: XlsxSheet): SavedSheet {
  return {
    part: sheet.source?.part ?? null,
    contents: flatten(sheet.contents),
    styles: flatten(sheet.cellStyles),
    layout: sheet.layout,
  };
}

/** @param change with what `saveSheet` of the same workbook gave, perhaps by way of JSON */
export function restoreSheet(
  workbook: XlsxWorkbook,
  { sheet: name, hidden = false, saved }: AddSheet,
): XlsxSheet {
  const { part, contents, styles, layout } = saved as SavedSheet;
  const source = workbook.book.sheets.find((sheet) => sheet.part === part) ?? null;
  const base = source ? workbook.baseCells(source) : new SheetCells();
  const sheet = new XlsxSheet(name, source, base, workbook.styles, hidden);
  for (const [row, column, content] of contents) sheet.write(row, column, content);
  for (const [row, column, style] of styles) sheet.setStyle(row, column, style);
  sheet.layout = layout;
  return sheet;
}

function flatten<T>(map: ReadonlyMap<number, ReadonlyMap<number, T>>): (readonly [number, number, T])[] {
  return [...map].flatMap(([row, line]) => [...line].map(([column, value]) => [row, column, value] as const));
}
