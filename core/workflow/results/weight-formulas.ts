import type { Strategy } from "#core/domain/strategy.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { CellsRead } from "../contents.ts";
import { reference } from "./formula-text.ts";

/**
 * The normalised weights as formulas over the user's own weight cells, where each stands as a plain amount in a cell
 * of its own; else as numbers (ranks, words, weights inside header texts, weights set in the pane).
 */
export function weightFormulas(strategy: Strategy, cells: CellsRead, sheet: string): CellContent[] {
  const { objectives } = strategy;
  if (!weightsArePlainAmounts(strategy, cells)) return objectives.map(({ weight }) => weight);
  const amounts = objectives.map(({ weightCell }) => reference(weightCell!, sheet, true));
  return amounts.map((amount) => ({ formula: `=${amount}/SUM(${amounts.join(",")})` }));
}

/** Whether each weight stands as a number in a cell of its own, and dividing it by their sum gives the weights. */
export function weightsArePlainAmounts({ objectives }: Strategy, cells: CellsRead): boolean {
  const amounts = objectives.map(({ weightCell }) => (weightCell === null ? null : cells.value(weightCell)));
  const total = amounts.reduce<number>((sum, amount) => sum + (typeof amount === "number" ? amount : NaN), 0);
  return objectives.every(({ weight }, index) => Math.abs(Number(amounts[index]) / total - weight) <= 1e-12);
}
