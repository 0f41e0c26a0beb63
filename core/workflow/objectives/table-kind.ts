import type { Reading } from "#core/domain/reading.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { ratingHeads } from "./heads.ts";

/** Whether the objectives have a list of their own, rather than only heading the ratings. */
export function haveList(reading: Reading, cells: CellsRead): boolean {
  if (!reading.objectives) return false;
  return !ratingHeads(reading, cells).some(({ cells: heads }) =>
    heads.some((head, index) => head && isSame(head, reading.strategy.objectives[index]?.cell ?? null)),
  );
}

/**
 * Whether fields that the table lacks can be added to it: not where objectives are the columns of a table of ratings,
 * for a further row there would be read as an investment.
 */
export function canTakeFields(reading: Reading, cells: CellsRead): boolean {
  return reading.objectives?.orientation === "rows" || haveList(reading, cells);
}

export function isSame(a: CellRef, b: CellRef | null): boolean {
  return b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
