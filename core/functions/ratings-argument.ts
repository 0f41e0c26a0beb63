import type { Scale } from "#core/domain/scale.ts";
import { en } from "#core/messages/en.ts";
import type { EffectMatrix } from "#core/scoring/score-matrix.ts";
import { toEffect } from "#core/tables/values/scale.ts";
import { type CellValue, isCellError } from "#core/workbook/cell.ts";
import { cellError, isFunctionError, shown } from "./error.ts";
import { orient } from "./orientation.ts";
import type { CellMatrix, FunctionError, Parameter } from "./spec.ts";

/** How `ratings` is declared wherever a function takes it. */
export const RATINGS_PARAMETER: Parameter = {
  name: "ratings",
  type: "range",
  description:
    "The ratings: each row an investment, each column an objective. Blank is not rated, which is not 0.",
  optional: false,
};

/** The ratings of many investments as effects, and how they lay in the cells. */
export interface Ratings extends EffectMatrix {
  /** Each column of the argument is an investment, so that results go in a row. */
  readonly turned: boolean;
  readonly scale: Scale;
}

/**
 * Reads `ratings` as effects in [-1, 1], NaN where blank.
 *
 * @param objectives how many there must be (as many as weights); null where the function takes no weights, and each
 *   row is an investment
 */
export function readRatings(
  matrix: CellMatrix,
  objectives: number | null,
  scale: Scale,
): Ratings | FunctionError {
  const lie = orient(matrix, objectives);
  if (isFunctionError(lie)) return lie;
  const { turned, investments } = lie;
  const width = lie.objectives;
  const effects = new Float64Array(investments * width);
  const linear = linearPart(scale);
  for (let r = 0; r < (turned ? width : investments); r++) {
    const row = matrix[r]!;
    const step = turned ? width : 1;
    let at = turned ? r : r * width;
    for (let c = 0; c < (turned ? investments : width); c++, at += step) {
      const cell = row[c] ?? null;
      if (cell === null) {
        effects[at] = NaN;
      } else if (typeof cell === "number" && cell >= linear.from && cell <= linear.to) {
        effects[at] =
          linear.atZero + (cell - linear.zero) * (cell < linear.zero ? linear.below : linear.above);
      } else {
        const effect = readRating(matrix, r, c, cell, scale);
        if (isFunctionError(effect)) return effect;
        effects[at] = effect;
      }
    }
  }
  return { effects, investments, objectives: width, turned, scale };
}

function readRating(
  matrix: CellMatrix,
  row: number,
  column: number,
  cell: CellValue,
  scale: Scale,
): number | FunctionError {
  const fail = (reason: string): FunctionError => cellError("ratings", matrix, row, column, reason);
  if (isCellError(cell)) return fail(en.functions.isError(cell.error));
  const read = toEffect(scale, cell);
  if ("effect" in read) return read.effect;
  // In a formula a word for "nothing there" is told, not passed over: leaving the cell blank says it better.
  return fail("reason" in read ? read.reason : en.functions.notNumber(shown(cell)));
}

/**
 * The straight lines between a numeric scale's anchors, taken from `toEffect` itself. Nearly every rating is a plain
 * number on them, and asking `toEffect` for each of 200,000 would be most of the function's time.
 */
interface LinearPart {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
  readonly atZero: number;
  readonly above: number;
  readonly below: number;
}

function linearPart(scale: Scale): LinearPart {
  const { zero, top, bottom } = scale;
  const nowhere = { from: Infinity, to: -Infinity, zero: 0, atZero: 0, above: 0, below: 0 };
  if (scale.words !== undefined) return nowhere;
  const at = (level: number): number | null => {
    const read = toEffect(scale, level);
    return "effect" in read ? read.effect : null;
  };
  const [least, middle, most] = [at(bottom ?? zero), at(zero), at(top)];
  if (least === null || middle === null || most === null) return nowhere;
  return {
    from: bottom ?? zero,
    to: top,
    zero,
    atZero: middle,
    above: (most - middle) / (top - zero),
    below: bottom === null ? 0 : (middle - least) / (zero - bottom),
  };
}

/** The effects of one investment, null where not rated. */
export function effectsOf({ effects, objectives }: Ratings, investment: number): (number | null)[] {
  const row = effects.subarray(investment * objectives, (investment + 1) * objectives);
  return Array.from(row, (effect) => (Number.isNaN(effect) ? null : effect));
}

/** Whether nothing at all is rated for an investment: its result is blank then. */
export function isBlankInvestment({ effects, objectives }: Ratings, investment: number): boolean {
  for (let at = investment * objectives; at < (investment + 1) * objectives; at++)
    if (!Number.isNaN(effects[at]!)) return false;
  return true;
}
