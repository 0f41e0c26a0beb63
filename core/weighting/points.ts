import { bad, good, type Outcome } from "#core/domain/outcome.ts";

/**
 * Weights from points, percent or any other amounts: each one's share of the total, `w_j = raw_j / Σ raw`.
 * The unit falls out, so 40/30/20/10, 4/3/2/1 and 40%/30%/20%/10% are the same weights.
 *
 * @param raw finite amounts, none negative, not all 0; an amount of 0 gives a weight of 0
 * @returns as many weights, 0 … 1, that add up to 1; or the problem: `empty`, `not-a-number`, `negative` (each with
 *   the entry's index) or `all-zero`
 * @example normaliseWeights([40, 30, 20, 10]) // value: [0.4, 0.3, 0.2, 0.1]
 */
export function normaliseWeights(raw: readonly number[]): Outcome<number[]> {
  if (raw.length === 0) return bad("empty");
  const unusable = raw.findIndex((amount) => !Number.isFinite(amount));
  if (unusable >= 0) return bad("not-a-number", unusable);
  const negative = raw.findIndex((amount) => amount < 0);
  if (negative >= 0) return bad("negative", negative);
  const largest = raw.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return bad("all-zero");
  // Dividing by the largest first keeps the total finite for amounts near the limits of a double.
  const parts = raw.map((amount) => amount / largest);
  const total = parts.reduce((a, b) => a + b, 0);
  return good(parts.map((part) => part / total));
}
