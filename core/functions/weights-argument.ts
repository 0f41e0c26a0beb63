import { functions } from "#core/messages/en/functions.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { fractionSlip } from "./date-slip.ts";
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
  const share = percentBesideAmount(cells) ?? percentSlip(amounts);
  if (share !== null) {
    const [found, other] = share.map((at) => String(amounts[at])) as [string, string];
    refuse(functions.at(cells[share[0]]!.where, functions.percentBeside(found, other)));
  }
  const date = fractionSlip(amounts);
  if (date === null) return;
  refuse(functions.at(cells[date.at]!.where, functions.ratioIsDate(amounts[date.at]!, date.typed)));
}

/**
 * "40%" as text beside 30: said to be a share in a line of amounts that are none. One beside 1 or less can be meant.
 * @returns the places of a share and of an amount; null where there is no such slip
 */
function percentBesideAmount(cells: readonly LineCell[]): readonly [number, number] | null {
  const isPercent = ({ value }: LineCell): boolean => typeof value === "string" && value.includes("%");
  const share = cells.findIndex(isPercent);
  const other = cells.findIndex((cell) => typeof cell.value === "number" && cell.value > 1);
  return share < 0 || other < 0 ? null : [share, other];
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
