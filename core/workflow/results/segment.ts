import type { CellRef, RangeRef } from "#core/workbook/range.ts";

export function allThere(cells: readonly (CellRef | null)[]): cells is CellRef[] {
  return cells.length > 0 && cells.every((cell) => cell !== null);
}

/** The range that the cells make up when they lie side by side, in this order, in one row or one column. */
export function segment(cells: readonly (CellRef | null)[]): RangeRef | null {
  if (!allThere(cells)) return null;
  const { sheet, row, column: left } = cells[0]!;
  const inRow = cells.every(
    (cell, index) => cell.sheet === sheet && cell.row === row && cell.column === left + index,
  );
  const inColumn = cells.every(
    (cell, index) => cell.sheet === sheet && cell.column === left && cell.row === row + index,
  );
  if (!inRow && !inColumn) return null;
  return { sheet, row, column: left, rows: inRow ? 1 : cells.length, columns: inRow ? cells.length : 1 };
}
