import type { Objective, Strategy } from "#core/domain/strategy.ts";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { callFunction } from "#core/functions/call-function.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { reference } from "./formula-text.ts";
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
  if (weightsArePlainAmounts(strategy, cells)) {
    const amounts = objectives.map(({ weightCell }) => reference(weightCell!, sheet, true));
    return amounts.map((amount) => ({ formula: `=${amount}/SUM(${amounts.join(",")})` }));
  }
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
    weightsArePlainAmounts(strategy, cells) || (live && weightsInCells(strategy.objectives, cells) !== null)
  );
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
