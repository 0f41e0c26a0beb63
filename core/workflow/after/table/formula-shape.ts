import { isFormula } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { shiftFormula } from "#core/workbook/shift-formula.ts";
import type { CellsRead } from "../../contents.ts";

/** The formula that most cells of a line have, as each of them would hold it. */
export interface CommonFormula {
  /** The formula for a cell of the line. */
  readonly at: (cell: CellRef) => string;
  /** Whether the cell holds it already. */
  readonly holds: (cell: CellRef) => boolean;
}

/** @returns null where fewer than two, or no more than half, of the filled cells have the same */
export function commonFormula(line: readonly CellRef[], cells: CellsRead): CommonFormula | null {
  const counts = new Map<string, number>();
  for (const cell of line) {
    const shape = shapeOf(cell, cells);
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const filled = line.filter((cell) => cells.value(cell) !== null).length;
  const [common, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  if (count < 2 || count * 2 <= filled) return null;
  return {
    at: (cell) => shiftFormula(common, cell.row, cell.column),
    holds: (cell) => shapeOf(cell, cells) === common,
  };
}

/** A formula as it would read in A1: alike for all cells that it was filled into. */
function shapeOf(cell: CellRef, cells: CellsRead): string | null {
  const content = cells.content(cell);
  return isFormula(content) ? shiftFormula(content.formula, -cell.row, -cell.column) : null;
}
