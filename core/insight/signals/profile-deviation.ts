import { good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { matrixFault } from "#core/insight/checks.ts";

/**
 * Fit as profile deviation, `sqrt(Σ w (x - ideal)²)` with weights that add up to 1 (Venkatraman 1989, Academy of
 * Management Review 14:423-444; Sabherwal & Chan 2001, ISR 12:11-33, take alignment as its negative).
 *
 * @param x, ideal profiles of equal length on one scale
 * @param given weights in any unit; all equal when left out
 * @returns the distance, 0 (a perfect fit) or more, in the profiles' unit; or the problem: `empty`, `size-mismatch`,
 *   `not-a-number` or `out-of-range` (index 0 for x, 1 for the ideal), `normaliseWeights`'s
 */
export function profileDeviation(
  x: readonly number[],
  ideal: readonly number[],
  given: readonly number[] = x.map(() => 1),
): Outcome<number> {
  const weights = normaliseWeights(given);
  if (!weights.ok) return weights;
  const fault = matrixFault([x, ideal], given.length);
  if (fault) return fault;
  return good(Math.sqrt(x.reduce((sum, value, j) => sum + weights.value[j]! * (value - ideal[j]!) ** 2, 0)));
}
