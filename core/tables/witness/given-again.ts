import type { Reproduced } from "../candidate.ts";

const POINTS_EACH = 2.2;
const MOST_POINTS = 9;

/**
 * A field of results that ratings give again, by no one factor: what it says for a reading, in log-odds.
 * @param right the options whose result comes out, of all `options`
 */
export function givenAgain(field: number, right: readonly number[], options: readonly number[]): Reproduced {
  const points = (Math.min(MOST_POINTS, POINTS_EACH * right.length) * right.length) / options.length;
  const wrong = options.filter((i) => !right.includes(i));
  return { field, right: right.length, of: options.length, factor: NaN, wrong, points };
}
