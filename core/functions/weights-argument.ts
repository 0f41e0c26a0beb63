import { functions } from "#core/messages/en/functions.ts";
import { percentSlip } from "#core/weighting/percent-slip.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { inSteps, writtenWeight } from "#core/tables/written-weight.ts";
import { EN_US } from "#core/workbook/port.ts";
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
    "How much each objective counts, in a row or a column: points, percent, any amounts from 0, or words (high, medium, low); they are scaled to add up to 1.",
  optional: false,
};

/** Reads `weights`: a row or a column of amounts, scaled to add up to 1. Blanks at its end do not count. */
export function readWeights(matrix: CellMatrix): number[] {
  const cells = readLine("weights", matrix);
  const filled = withoutTail(cells);
  const blank = filled.find(({ value }) => value === null);
  if (blank) refuse(functions.at(blank.where, functions.isBlank));
  const amounts = amountsIn("weights", matrix, filled);
  const weights = normaliseWeights(amounts);
  return weights.ok ? weights.value : refuseProblem("weights", weights.problem, filled);
}

/**
 * The amounts in filled cells of an argument: numbers, or words and stars where all of them are ("high", "must",
 * "★★"), worth what the reader of tables takes them for.
 */
export function amountsIn(name: string, matrix: CellMatrix, filled: readonly LineCell[]): number[] {
  return weightsInWords(filled) ?? numbersIn(name, matrix, filled);
}

/** The numbers in filled cells of an argument that is one line. */
export function numbersIn(name: string, matrix: CellMatrix, filled: readonly LineCell[]): number[] {
  const amounts = filled.map(({ row, column }) => numberIn(name, matrix, row, column)!);
  refuseSlip(amounts, filled);
  return amounts;
}

/** @returns null where one of them is a number, or no weight at all */
function weightsInWords(filled: readonly LineCell[]): number[] | null {
  const isWord = ({ value }: LineCell): boolean => typeof value === "string" && !/\d/.test(value);
  if (filled.length === 0 || !filled.every(isWord)) return null;
  const written = filled.map(({ value }) => writtenWeight(value, "", EN_US, null));
  const amounts = inSteps(written).flatMap((weight) => weight?.value ?? []);
  return amounts.length === filled.length ? amounts : null;
}

/**
 * Refuses what a spreadsheet made of amounts that were typed as shares or fractions, with what was probably meant.
 * @param cells where each amount stands
 */
export function refuseSlip(amounts: readonly number[], cells: readonly LineCell[]): void {
  const date = fractionSlip(amounts);
  if (date !== null)
    refuse(functions.at(cells[date.at]!.where, functions.ratioIsDate(amounts[date.at]!, date.typed)));
  const share = percentBesideAmount(amounts, cells) ?? percentSlip(amounts);
  if (share === null) return;
  const [found, other] = share.map((at) => String(amounts[at])) as [string, string];
  refuse(functions.at(cells[share[0]]!.where, functions.percentBeside(found, other)));
}

/**
 * "40%" as text beside 30: said to be a share in a line of amounts that are none. One beside 1 or less can be meant.
 * @returns the places of a share and of an amount; null where there is no such slip
 */
function percentBesideAmount(
  amounts: readonly number[],
  cells: readonly LineCell[],
): readonly [number, number] | null {
  const isPercent = ({ value }: LineCell): boolean => typeof value === "string" && value.includes("%");
  const share = cells.findIndex(isPercent);
  const other = cells.findIndex((cell, at) => amounts[at]! > 1 && !isPercent(cell));
  return share < 0 || other < 0 ? null : [share, other];
}
