import type { Strategy } from "#core/domain/strategy.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { reference } from "./formula-text.ts";

/**
 * The normalised weights as formulas over the user's own weight cells, where each stands as a plain amount in a cell
 * of its own; else as numbers (ranks, words, weights inside header texts, weights set in the pane).
 */
export function weightFormulas(strategy: Strategy, sheet: string): CellContent[] {
  const { objectives } = strategy;
  if (!weightsArePlainAmounts(strategy)) return objectives.map(({ weight }) => weight);
  const cells = objectives.map(({ weightCell }) => reference(weightCell!, sheet, true));
  return cells.map((cell) => ({ formula: `=${cell}/SUM(${cells.join(",")})` }));
}

/** Whether dividing each weight cell's number by their sum gives the weights. */
export function weightsArePlainAmounts({ objectives }: Strategy): boolean {
  const amounts = objectives.map(({ writtenWeight }) =>
    typeof writtenWeight === "number" ? writtenWeight : NaN,
  );
  const total = amounts.reduce((a, b) => a + b, 0);
  return objectives.every(
    ({ weight, weightCell }, index) =>
      weightCell !== null && Math.abs(amounts[index]! / total - weight) <= 1e-12,
  );
}
