import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";

/** What the user's own cells say for a value of ours. */
export interface ExampleCell<Meaning> {
  readonly meaning: Meaning;
  readonly cell: CellRef;
}

/**
 * How the user writes a meaning: as in the first cell that has it already ("Running" for active, "½" for half).
 * @returns null when no cell has it; formulas are no examples
 */
export function writtenLike<Meaning>(
  wanted: Meaning,
  examples: readonly ExampleCell<Meaning>[],
  cells: CellsRead,
): CellContent | null {
  for (const { meaning, cell } of examples) {
    if (meaning !== wanted) continue;
    const content = cells.content(cell);
    if (content !== null && typeof content !== "object") return content;
  }
  return null;
}

/** How often a year costs are written: yearly, quarterly, monthly, weekly. */
const PERIODS = [1, 4, 12, 52];

/**
 * How many of the column's own units one of ours is: 0.001 where costs are written in thousands, 1/12 where they are
 * written by the month, 100 where shares are written as percent points. 1 where no number tells.
 */
export function unitOf(examples: readonly ExampleCell<number>[], cells: CellsRead): number {
  for (const { meaning, cell } of examples) {
    const value: CellValue = cells.value(cell);
    if (typeof value !== "number" || value === 0 || meaning === 0) continue;
    const unit = value / meaning;
    for (const period of PERIODS) {
      // Units are powers of ten; anything else is a sum of columns or a rounded figure, and tells nothing.
      const power = Math.pow(10, Math.round(Math.log10(unit * period)));
      if (Math.abs((unit * period) / power - 1) < 1e-6) return power / period;
    }
  }
  return 1;
}

/**
 * What to write for a level of readiness: as the user's column says it already, else a number in the column's unit.
 * @param level 0 … 1
 */
export function levelLike(
  level: number,
  examples: readonly ExampleCell<number>[],
  cells: CellsRead,
): CellContent {
  return writtenLike(level, examples, cells) ?? roundMillionths(level * unitOf(examples, cells));
}

/** Away with what floating point adds: 0.1 × 3. */
export function roundMillionths(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
