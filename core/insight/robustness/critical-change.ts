import { good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { matrixFault } from "#core/insight/checks.ts";

/** The least change of one objective's weight that makes two alternatives meet. */
export interface CriticalChange {
  /** To be taken off the weight (a share of 1); negative means that the weight must rise. */
  readonly delta: number;
  /** The same as a share of the weight now; null where that weight is 0, or too small to divide by. */
  readonly relative: number | null;
  /** The weight afterwards, once all weights are scaled to add up to 1 again. */
  readonly newWeight: number;
}

/**
 * Critical weight change of a weighted sum for each objective (Triantaphyllou & Sánchez 1997, Decision Sciences
 * 28:151-194): δ = (P_j - P_i) / (a_jk - a_ik); the weight becomes w_k - δ, and all are scaled to add up to 1 again.
 *
 * @param one, other worths of the two alternatives, one for each objective, within ±1e100
 * @param given weights in any unit; they are scaled to add up to 1
 * @returns for each objective the change, or null where no weight that is 0 or more makes them meet. Or the problem:
 *   `normaliseWeights`'s, `size-mismatch`, `not-a-number` or `out-of-range` (index 0 for the one, 1 for the other)
 */
export function criticalChanges(
  one: readonly number[],
  other: readonly number[],
  given: readonly number[],
): Outcome<(CriticalChange | null)[]> {
  const normalised = normaliseWeights(given);
  if (!normalised.ok) return normalised;
  const weights = normalised.value;
  const fault = matrixFault([one, other], weights.length);
  if (fault) return fault;
  const gap = weights.reduce((sum, weight, k) => sum + weight * (other[k]! - one[k]!), 0);
  const changes = weights.map((weight, k) => {
    const delta = gap / (other[k]! - one[k]!);
    // A weight cannot go below 0, and with all the rest at 0 there is nothing left to scale.
    if (!Number.isFinite(delta) || delta > weight || 1 - delta <= 0) return null;
    const relative = delta / weight;
    return {
      delta,
      relative: Number.isFinite(relative) ? relative : null,
      newWeight: (weight - delta) / (1 - delta),
    };
  });
  return good(changes);
}
