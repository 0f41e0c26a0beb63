import type { RangeCells, WorkbookOutline } from "#core/workbook/port.ts";
import { contains, type CellRef } from "#core/workbook/range.ts";

/** A formula that may well show nothing, wherever its value is kept. */
const MAY_BE_BLANK = `""`;

export interface UnsavedFormulas {
  /** The first of the sheet with the most. */
  readonly first: CellRef;
  /** How many that sheet has. */
  readonly count: number;
}

/**
 * Formulas for which the workbook has no value, as programs leave them that write files and do not calculate. Null
 * where a formula anywhere has one: a spreadsheet program has calculated the workbook, and what is blank shows nothing.
 * What AlignScore wrote is left out.
 */
export function unsavedFormulas(
  { marks }: Pick<WorkbookOutline, "marks">,
  sheets: readonly RangeCells[],
): UnsavedFormulas | null {
  const own = Object.values(marks);
  let most: UnsavedFormulas | null = null;
  for (const { range, values, formulas } of sheets) {
    let [first, count]: [CellRef | null, number] = [null, 0];
    for (const [row, line] of formulas.entries()) {
      for (const [column, formula] of line.entries()) {
        if (formula === "") continue;
        const cell = { sheet: range.sheet, row: range.row + row, column: range.column + column };
        if (own.some((mark) => contains(mark, cell))) continue;
        const value = values[row]?.[column] ?? null;
        if (value !== null && value !== "") return null;
        if (formula.includes(MAY_BE_BLANK)) continue;
        first ??= cell;
        count++;
      }
    }
    if (first && count > (most?.count ?? 0)) most = { first, count };
  }
  return most;
}
