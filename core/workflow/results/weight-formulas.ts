import type { Objective, Strategy } from "#core/domain/strategy.ts";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { callFunction } from "#core/functions/call-function.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { MOST_ARGUMENTS } from "#core/workbook/sheet-size.ts";
import type { CellsRead } from "../contents.ts";
import { fitsInCell, reference } from "./formula-text.ts";
import { segment } from "./segment.ts";

/**
 * The normalised weights as formulas over the user's own weight cells, where each stands as a plain amount in a cell
 * of its own, or where our functions may be asked and read the same weights there; else as numbers (ranks, weights
 * inside header texts, weights set in the pane).
 */
export function weightFormulas(
  strategy: Strategy,
  cells: CellsRead,
  sheet: string,
  live: boolean,
): CellContent[] {
  const { objectives } = strategy;
  const total = totalOf(strategy, cells, sheet);
  if (total !== null)
    return objectives.map(({ weightCell }) => ({
      formula: `=${reference(weightCell!, sheet, true)}/${total}`,
    }));
  const range = live ? weightsInCells(objectives, cells) : null;
  if (!range) return objectives.map(({ weight }) => weight);
  const read = `${ALIGNWEIGHTS.name}(${reference(range, sheet, true)})`;
  return objectives.map((_, j) => ({
    formula: `=INDEX(${read},${range.columns === 1 ? `${j + 1},1` : `1,${j + 1}`})`,
  }));
}

/** Whether what is written follows when a weight is changed in its cell. */
export function weightsFollow(strategy: Strategy, cells: CellsRead, live: boolean): boolean {
  return (
    totalOf(strategy, cells, "") !== null || (live && weightsInCells(strategy.objectives, cells) !== null)
  );
}

/**
 * The sum of the weights, cell by cell, so that what people insert between is none of them; as a range where they are
 * more than a sum takes. Null where they are no plain amounts, or too many and scattered.
 */
function totalOf(strategy: Strategy, cells: CellsRead, sheet: string): string | null {
  if (!weightsArePlainAmounts(strategy, cells)) return null;
  const all = strategy.objectives.map(({ weightCell }) => weightCell);
  const sumOf = (from: string): string => `SUM(${all.map((cell) => reference(cell!, from, true)).join(",")})`;
  // The longest form decides, so that whether weights follow does not depend on who asks.
  if (all.length <= MOST_ARGUMENTS && fitsInCell(sumOf(""))) return sumOf(sheet);
  const range = segment(all);
  return range && `SUM(${reference(range, sheet, true)})`;
}

/** Whether each weight stands as a number in a cell of its own, and dividing it by their sum gives the weights. */
function weightsArePlainAmounts({ objectives }: Strategy, cells: CellsRead): boolean {
  const amounts = objectives.map(({ weightCell }) => (weightCell === null ? null : cells.value(weightCell)));
  const total = amounts.reduce<number>((sum, amount) => sum + (typeof amount === "number" ? amount : NaN), 0);
  return objectives.every(({ weight }, index) => Math.abs(Number(amounts[index]) / total - weight) <= 1e-12);
}

/**
 * The cells of the weights, where they lie in the order of these objectives and our functions take them for the same
 * weights: amounts, and also words, stars and percent as text.
 */
export function weightsInCells(objectives: readonly Objective[], cells: CellsRead): RangeRef | null {
  const range = segment(objectives.map(({ weightCell }) => weightCell));
  if (!range) return null;
  const found = callFunction(ALIGNWEIGHTS, [cells.values(range)]);
  if ("error" in found) return null;
  const read = found.flat();
  return objectives.every(({ weight }, j) => Math.abs(Number(read[j]) - weight) <= 1e-12) ? range : null;
}
