import { bad, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "./points.ts";

/**
 * Swing weights: "which objective would you most want fully achieved this year? Give it 100, and rate the others
 * against it" (Edwards & Barron 1994, OBHDP 60:306-325). Each weight is the swing's share of the total.
 *
 * @param swings 0 … 100, the most wanted one 100; or 0 … 1 where the cells are percentages, the most wanted one 1
 * @returns as many weights that add up to 1; or the problem: those of `normaliseWeights`, and `no-yardstick` when
 *   the largest is neither 100 nor 1, because then the others were not rated against it
 * @example weightsFromSwings([100, 60, 40]) // value: [0.5, 0.3, 0.2]
 */
export function weightsFromSwings(swings: readonly number[]): Outcome<number[]> {
  const weights = normaliseWeights(swings);
  if (!weights.ok) return weights;
  const largest = swings.reduce((a, b) => Math.max(a, b), 0);
  return largest === 100 || largest === 1 ? weights : bad("no-yardstick");
}
