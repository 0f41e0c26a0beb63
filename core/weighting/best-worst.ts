import { bad, good, type Outcome } from "#core/domain/outcome.ts";

export interface BestWorstAnswers {
  /** Index of the most important one, and of the least important. */
  readonly best: number;
  readonly worst: number;
  /** How many times as important the best is as each; 1 for itself; each 1 or more (usually 1 … 9). */
  readonly bestToOthers: readonly number[];
  /** How many times as important each is as the worst; 1 for the worst itself; each 1 or more. */
  readonly othersToWorst: readonly number[];
}

export interface BestWorstWeights {
  /** Add up to 1. */
  readonly weights: readonly number[];
  /** ξ*: the largest deviation of `w_B` from `a_Bj w_j` and of `w_j` from `a_jW w_W`; 0 is free of contradiction. */
  readonly xi: number;
  /**
   * `max_j |a_Bj a_jW - a_BW| / (a_BW² - a_BW)`, known before solving (Liang, Brunelli & Rezaei 2020, Omega
   * 96:102175, equation 6); 0 is free of contradiction, 1 the worst possible on a scale that ends
   * at a_BW (and where best and worst are called equal, but the answers are not).
   */
  readonly inputRatio: number;
  /** The one whose two answers contradict the most; null when `inputRatio` is 0. */
  readonly leastConsistent: number | null;
}

/** Products of answers that differ by less agree; nobody types so many digits. */
const AGREES = 1e-9;

/**
 * Best-worst method, linear model (Rezaei 2016, Omega 64:126-130, model 3): minimise ξ such that
 * `|w_B - a_Bj w_j| ≤ ξ`, `|w_j - a_jW w_W| ≤ ξ`, `Σ w = 1`, `w ≥ 0`.
 *
 * Solved in closed form. The constraints are homogeneous, so the least ξ for a sum of 1 is the largest sum for ξ = 1.
 * For ξ = 1 each other weight is as large as its two limits let it, `min((w_B + 1) / a_Bj, a_jW w_W + 1)`, and there
 * is room for one as long as `|w_B - s_j w_W| ≤ t_j`, with `s_j = a_Bj a_jW` and `t_j = 1 + a_Bj`; besides
 * `|w_B - a_BW w_W| ≤ 1`. Each of these bounds w_B from above by something that grows with w_W, and w_W by something
 * that grows with w_B. So of two points within the bounds, the larger w_B and the larger w_W together are within them
 * too, one point has both largest, and that is the only optimum. There, two bounds meet, hence
 * `w_B = min_{s_i < s_j} (s_i t_j + s_j t_i) / (s_j - s_i)` and `w_W = min_j (w_B + t_j) / s_j`. Cost n².
 *
 * @returns the problem otherwise: `empty`; `size-mismatch`; `out-of-range` (a best or worst that is not there);
 *   `best-is-worst`; with the index `not-a-number`, `out-of-range` (below 1 or above 1,000,000), `not-reciprocal` (an
 *   answer about itself is not 1, or the two answers for best against worst differ)
 */
export function bestWorstWeights(answers: BestWorstAnswers): Outcome<BestWorstWeights> {
  const problem = check(answers);
  if (problem) return problem;
  const { best, worst, bestToOthers: toOthers, othersToWorst: toWorst } = answers;
  const span = toOthers[worst]!;
  const deviations = toOthers.map((b, j) => Math.abs(b * toWorst[j]! - span));
  const largest = Math.max(...deviations);
  if (largest <= AGREES * span) {
    const weights = shares(toOthers.map((b) => 1 / b));
    return good({ weights, xi: 0, inputRatio: 0, leastConsistent: null });
  }

  const limits = [{ s: span, t: 1 }, ...toOthers.map((b, j) => ({ s: b * toWorst[j]!, t: 1 + b }))];
  let u = Infinity;
  for (const i of limits) {
    for (const j of limits) if (i.s < j.s) u = Math.min(u, (i.s * j.t + j.s * i.t) / (j.s - i.s));
  }
  const v = Math.min(...limits.map(({ s, t }) => (u + t) / s));
  const sizes = toOthers.map((b, j) =>
    j === best ? u : j === worst ? v : Math.min((u + 1) / b, toWorst[j]! * v + 1),
  );
  return good({
    weights: shares(sizes),
    xi: 1 / sizes.reduce((a, b) => a + b, 0),
    inputRatio: span > 1 ? largest / (span * span - span) : 1,
    leastConsistent: deviations.findIndex((deviation) => deviation >= largest * (1 - AGREES)),
  });
}

function shares(sizes: readonly number[]): number[] {
  const total = sizes.reduce((a, b) => a + b, 0);
  return sizes.map((size) => size / total);
}

function check({ best, worst, bestToOthers, othersToWorst }: BestWorstAnswers): Outcome<never> | null {
  const n = bestToOthers.length;
  if (n === 0) return bad("empty");
  if (othersToWorst.length !== n) return bad("size-mismatch");
  for (const index of [best, worst]) {
    if (!Number.isInteger(index) || index < 0 || index >= n) return bad("out-of-range");
  }
  if (best === worst && n > 1) return bad("best-is-worst", best);
  for (const list of [bestToOthers, othersToWorst]) {
    const unusable = list.findIndex((ratio) => !Number.isFinite(ratio));
    if (unusable >= 0) return bad("not-a-number", unusable);
    const outside = list.findIndex((ratio) => ratio < 1 || ratio > 1e6);
    if (outside >= 0) return bad("out-of-range", outside);
  }
  if (bestToOthers[best] !== 1) return bad("not-reciprocal", best);
  if (othersToWorst[worst] !== 1) return bad("not-reciprocal", worst);
  return bestToOthers[worst] === othersToWorst[best] ? null : bad("not-reciprocal", worst);
}
