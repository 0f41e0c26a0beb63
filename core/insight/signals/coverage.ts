import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { rowsFault } from "#core/insight/checks.ts";
import type { EffectRow } from "#core/insight/effect-row.ts";

/**
 * How far a set of investments covers each objective: `1 - Π (1 - R_i c_ij max(v_ij, 0))`, the chance that at least
 * one of them delivers it, were they independent ("noisy or"). Harm does not undo coverage; the score counts it.
 *
 * @param rows the investments that are (or would be) funded; none covers nothing
 * @returns one share for each objective, 0 (nobody serves it) … 1; or what is wrong with the rows (`rowsFault`)
 */
export function coverage(rows: readonly EffectRow[], objectives: number): Outcome<number[]> {
  const fault = rowsFault(rows, objectives);
  if (fault) return fault;
  const covered = Array.from({ length: objectives }, (_, j) => {
    const missed = rows.reduce((left, row) => left * (1 - contribution(row, j)), 1);
    return 1 - missed;
  });
  return good(covered);
}

function contribution(row: EffectRow, j: number): number {
  return (row.readiness ?? 1) * (row.confidence?.[j] ?? 1) * Math.max(row.effects[j] ?? 0, 0);
}

export interface CoverageGap {
  /** Index of the objective. */
  readonly objective: number;
  readonly coverage: number;
  /** `w (1 - coverage)`: the share of the strategy that nobody delivers here. */
  readonly gap: number;
}

/**
 * The objectives by how much of the strategy is left undone in them, most first; equal gaps in the objectives' order.
 *
 * @param given weights in any unit
 * @param covered 0 … 1, one for each weight (see `coverage`)
 * @returns all objectives; or the problem: `normaliseWeights`'s, `size-mismatch`, `out-of-range`
 */
export function coverageGaps(given: readonly number[], covered: readonly number[]): Outcome<CoverageGap[]> {
  const weights = normaliseWeights(given);
  if (!weights.ok) return weights;
  if (covered.length !== given.length) return bad("size-mismatch");
  const wrong = covered.findIndex((share) => !(share >= 0 && share <= 1));
  if (wrong >= 0) return bad("out-of-range", wrong);
  const gaps = covered.map((share, objective) => ({
    objective,
    coverage: share,
    gap: weights.value[objective]! * (1 - share),
  }));
  return good(gaps.sort((a, b) => b.gap - a.gap));
}
