import { isFormula, isCellError, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import { sameContent } from "#core/workbook/content.ts";
import type { XlsxSheet } from "./xlsx-sheet.ts";

/** What is to be done to one cell of a sheet's part. */
export interface CellEdit {
  /** The new content; undefined when it stays. */
  readonly content?: CellContent;
  /** The formula stays as the file has it and shows this value now. */
  readonly cached?: CellValue;
  /** A formula in stored form, in place of a share in one that is going away; the value stays. */
  readonly formula?: string;
  /** As the session numbers it; undefined when it stays. */
  readonly style?: number;
}

export interface SheetEdits {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** A formula of the file was changed or removed, so that the file's order of calculation no longer holds. */
  readonly formulasChanged: boolean;
  readonly contentsChanged: boolean;
}

/** What differs between the sheet as it is and as the file has it: what was changed and changed back is no edit. */
export function editsOf(sheet: XlsxSheet): SheetEdits {
  const cells = new Map<number, Map<number, CellEdit>>();
  let formulasChanged = false;
  let contentsChanged = false;
  const edit = (row: number, column: number, change: CellEdit): void => {
    let line = cells.get(row);
    if (!line) {
      line = new Map<number, CellEdit>();
      cells.set(row, line);
    }
    const known = line.get(column);
    line.set(column, known ? { ...known, ...change } : change);
  };
  const replace = (row: number, column: number, content: CellContent): void => {
    const before = sheet.base.content(row, column);
    if (identical(before, content)) return;
    contentsChanged = true;
    if (isFormula(before) && sameContent(before, content) && isFormula(content) && !content.spill) {
      edit(row, column, { cached: content.cached ?? null });
      return;
    }
    if (isFormula(before) || isFormula(content)) formulasChanged = true;
    edit(row, column, { content });
    if (isFormula(before)) unshare(sheet, row, column, edit);
  };
  for (const [row, line] of sheet.contents) {
    for (const [column, content] of line) replace(row, column, content);
  }
  // Where an area's formula is written anew, what it filled goes; the new one brings its own.
  for (const { range } of sheet.base.areas) {
    if (cells.get(range.row)?.get(range.column)?.content === undefined) continue;
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        if (!sheet.contents.get(row)?.has(column)) replace(row, column, null);
      }
    }
  }
  for (const [row, line] of sheet.cellStyles) {
    for (const [column, style] of line) {
      if (style !== sheet.base.style(row, column)) edit(row, column, { style });
    }
  }
  return { cells, formulasChanged, contentsChanged };
}

/** Where the cell that spells out a shared formula goes, the others get theirs spelt out. */
function unshare(
  sheet: XlsxSheet,
  row: number,
  column: number,
  edit: (row: number, column: number, change: CellEdit) => void,
): void {
  const number = sheet.base.sharedNumber(row, column);
  const shared = number === undefined ? undefined : sheet.base.shared.get(number);
  if (number === undefined || shared?.row !== row || shared.column !== column) return;
  for (const [otherRow, line] of sheet.base.rows) {
    line.formulas.forEach((formula, i) => {
      const otherColumn = line.columns[i]!;
      if (formula !== number || (otherRow === row && otherColumn === column)) return;
      edit(otherRow, otherColumn, { formula: sheet.base.expand(number, otherRow, otherColumn) });
    });
  }
}

function identical(a: CellContent, b: CellContent): boolean {
  if (!sameContent(a, b)) return false;
  if (!isFormula(a) || !isFormula(b)) return true;
  return b.spill === undefined && sameValue(a.cached ?? null, b.cached ?? null);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
