import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import type { SpendByObjective } from "./spend.ts";

export interface SpendDrift {
  /** Share of spend on each objective, 0 … 1; with `unaligned` they add up to 1. */
  readonly shares: readonly number[];
  readonly unaligned: number;
  /** The share of spend that would have to move for spend to follow the weights, 0 … 1. */
  readonly drift: number;
  /** Strategy-spend match, 1 - drift. */
  readonly match: number;
}

/**
 * Drift `D = ½ Σ |s_j - w_j| + ½ s_0`: the total variation distance between where the money goes (the unaligned part
 * being a place of its own, of weight 0) and the weights. It is 0 if and only if spend follows the weights.
 * A signal, never a verdict: an objective may simply be cheap to serve.
 *
 * @param given weights in any unit, one for each objective of the spend
 * @returns the drift; or the problem: `normaliseWeights`'s, `size-mismatch`, or `all-zero` where nothing is spent
 */
export function spendDrift(spend: SpendByObjective, given: readonly number[]): Outcome<SpendDrift> {
  const weights = normaliseWeights(given);
  if (!weights.ok) return weights;
  if (spend.byObjective.length !== given.length) return bad("size-mismatch");
  if (!(spend.total > 0)) return bad("all-zero");
  const shares = spend.byObjective.map((amount) => amount / spend.total);
  const unaligned = spend.unaligned / spend.total;
  const apart = shares.reduce((sum, share, j) => sum + Math.abs(share - weights.value[j]!), unaligned);
  const drift = Math.min(1, apart / 2);
  return good({ shares, unaligned, drift, match: 1 - drift });
}
