import type { Scale } from "#core/domain/scale.ts";
import { functions } from "#core/messages/en/functions.ts";
import { values as en } from "#core/messages/en/values.ts";
import { worded } from "#core/messages/message.ts";
import { toEffect } from "#core/tables/values/scale.ts";
import { isCellError } from "#core/workbook/cell.ts";
import { dayAndMonth, looksLikeDate } from "./date-slip.ts";
import { refuseCell, shown } from "./error.ts";
import { type Lie, orient } from "./orientation.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

/** How `ratings` is declared wherever a function takes it. */
export const RATINGS_PARAMETER: Parameter = {
  name: "ratings",
  type: "range",
  description:
    "The ratings: each row an investment, each column an objective. Blank is not rated, which is not 0.",
  optional: false,
};

/** The ratings of many investments as effects, and how they lay in the cells. */
export interface Ratings extends Lie {
  /** In [-1, 1], null where not rated: one list an investment, one entry an objective. */
  readonly effects: readonly (readonly (number | null)[])[];
  readonly scale: Scale;
}

/**
 * Reads `ratings` as effects in [-1, 1].
 *
 * @param objectives how many there must be (as many as weights); null where the function takes no weights, and each
 *   row is an investment
 * @param weights the cells of the weights, which tell how a square lies
 */
export function readRatings(
  matrix: CellMatrix,
  objectives: number | null,
  scale: Scale,
  weights: CellMatrix | null = null,
): Ratings {
  const lie = orient(matrix, objectives, weights);
  const effects: (number | null)[][] = [];
  // Ten thousand lines hold a handful of different grades.
  const grades = new Map<number, number | null>();
  const effectAt = (row: number, column: number): number | null => {
    const cell = matrix[row]![column] ?? null;
    if (typeof cell !== "number") return readRating(matrix, row, column, scale);
    const known = grades.get(cell);
    if (known !== undefined) return known;
    const effect = readRating(matrix, row, column, scale);
    if (grades.size < MOST_GRADES) grades.set(cell, effect);
    return effect;
  };
  for (let i = 0; i < lie.investments; i++) {
    const own: (number | null)[] = [];
    for (let j = 0; j < lie.objectives; j++) {
      own.push(lie.turned ? effectAt(j, i) : effectAt(i, j));
    }
    effects.push(own);
  }
  return { ...lie, effects, scale };
}

const MOST_GRADES = 1000;

/** One rating as an effect in [-1, 1], null where blank; an error that names the cell for what is no rating. */
export function readRating(matrix: CellMatrix, row: number, column: number, scale: Scale): number | null {
  const cell = matrix[row]![column] ?? null;
  if (cell === null) return null;
  const fail = (reason: string): never => refuseCell("ratings", matrix, row, column, reason);
  if (isCellError(cell)) return fail(functions.isError(cell.error));
  const read = toEffect(scale, cell);
  if ("effect" in read) return read.effect;
  if (typeof cell === "number" && looksLikeDate(cell)) {
    const { day, month } = dayAndMonth(cell);
    return fail(en.becameDate(`${month}-${day}`, `${month}/${day}`));
  }
  // In a formula a word for "nothing there" is told, not passed over: leaving the cell blank says it better.
  return fail("reason" in read ? worded(read.reason, { values: en }) : functions.notNumber(shown(cell)));
}

/** Whether nothing at all is rated for an investment: its result is blank then. */
export function isBlankInvestment({ effects }: Ratings, investment: number): boolean {
  return effects[investment]!.every((effect) => effect === null);
}
