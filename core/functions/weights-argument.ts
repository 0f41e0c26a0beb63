import { functions } from "#core/messages/en/functions.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { dayAndMonth, looksLikeDate } from "./date-slip.ts";
import { refuse, refuseProblem } from "./error.ts";
import { type LineCell, readLine, withoutTail } from "./line-argument.ts";
import { numberIn } from "./read-cell.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

/** How `weights` is declared wherever a function takes it. */
export const WEIGHTS_PARAMETER: Parameter = {
  name: "weights",
  type: "range",
  description:
    "How much each objective counts, in a row or a column: points, percent or any amounts from 0; they are scaled to add up to 1.",
  optional: false,
};

/** Reads `weights`: a row or a column of amounts, scaled to add up to 1. Blanks at its end do not count. */
export function readWeights(matrix: CellMatrix): number[] {
  const cells = readLine("weights", matrix);
  const filled = withoutTail(cells);
  const amounts: number[] = [];
  for (const { row, column, where } of filled) {
    const amount = numberIn("weights", matrix, row, column);
    if (amount === null) return refuse(functions.at(where, functions.isBlank));
    amounts.push(amount);
  }
  refuseSlip(amounts, filled);
  const weights = normaliseWeights(amounts);
  return weights.ok ? weights.value : refuseProblem("weights", weights.problem, filled);
}

/**
 * Refuses what a spreadsheet made of amounts that were typed as shares or fractions, with what was probably meant.
 * @param cells where each amount stands
 */
export function refuseSlip(amounts: readonly number[], cells: readonly LineCell[]): void {
  const share = percentSlip(amounts);
  if (share !== null) {
    const [found, other] = share.map((at) => String(amounts[at])) as [string, string];
    refuse(functions.at(cells[share[0]]!.where, functions.percentBeside(found, other)));
  }
  const date = dateSlip(amounts);
  if (date === null) return;
  const { day, month } = dayAndMonth(amounts[date]!);
  const ratio = `1/${Math.max(day, month)}`;
  refuse(functions.at(cells[date]!.where, functions.ratioIsDate(amounts[date]!, ratio)));
}

/**
 * "40%" beside 30 and 30 is 0.4 beside 30: where shares among amounts make up a hundred once they are taken as percent,
 * that is what was meant, and nobody wants it taken as next to nothing.
 *
 * @returns the places of a share and of an amount; null where there is no such slip
 */
function percentSlip(amounts: readonly number[]): readonly [number, number] | null {
  const share = amounts.findIndex((amount) => amount > 0 && amount < 1);
  const other = amounts.findIndex((amount) => amount >= 1);
  if (share < 0 || other < 0) return null;
  const total = amounts.reduce((sum, amount) => sum + (amount < 1 ? 100 * amount : amount), 0);
  return total >= 95 && total <= 105 ? [share, other] : null;
}

/**
 * "1/3" typed into a cell is a date: where all amounts are days of one year that can come of "1/3" or "1/2", or 1.
 * @returns the place of one; null where there is no such slip
 */
function dateSlip(amounts: readonly number[]): number | null {
  const dates = amounts.filter(looksLikeDate);
  if (dates.length === 0 || amounts.length < 2) return null;
  const isFraction = (amount: number): boolean => {
    const { day, month } = dayAndMonth(amount);
    return (day === 1) !== (month === 1);
  };
  const oneYear = Math.max(...dates) - Math.min(...dates) < 366;
  const others = amounts.filter((amount) => !looksLikeDate(amount));
  return oneYear && dates.every(isFraction) && others.every((amount) => amount === 1)
    ? amounts.indexOf(dates[0]!)
    : null;
}
