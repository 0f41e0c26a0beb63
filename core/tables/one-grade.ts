import type { Corrections } from "#core/domain/reading.ts";
import { peopleAcross } from "./choose/people-across.ts";
import type { Matrix } from "./matrix.ts";
import { firstNames } from "./report/blocks-below.ts";

/** People who each gave one grade are no objectives: what they gave is averaged, as the one thing that was rated. */
export function asOneGrade(matrix: Matrix, { raters }: Corrections): Matrix {
  const { candidate, ratings } = matrix;
  const [first, ...others] = ratings;
  if (!candidate || !first || raters === "none") return matrix;
  const people = peopleAcross(candidate);
  if (people === null || (people === "likely" && raters === undefined)) return matrix;
  const name = firstNames(ratings.map((each) => each.name));
  return { ...matrix, ratings: [{ ...first, name, more: others.map(({ field }) => field) }] };
}
