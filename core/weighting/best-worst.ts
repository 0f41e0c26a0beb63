import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { corners, type Line } from "./corners.ts";

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
   * 96:102175, equation 6); 0 is free of contradiction, 1 the worst possible.
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
 * Solved exactly without an LP solver: constraints are homogeneous, so the least ξ for a sum of 1 is the largest sum
 * for ξ = 1. For ξ = 1 each other weight is as large as its two limits let it, `min((w_B + 1) / a_Bj, a_jW w_W + 1)`,
 * which leaves a concave piecewise linear function of the two numbers w_B and w_W over a polygon: its largest value
 * is at a corner where two of O(n) lines cross. Where several corners are best (the model is then not unique), their
 * mean is taken, so that the order of the objectives does not matter. Cost n³.
 *
 * @returns the problem otherwise: `empty`; `size-mismatch`; `best-is-worst`; with the index `not-a-number`,
 *   `out-of-range` (below 1, above 1,000,000, or an index that is not there), `not-reciprocal` (an answer about
 *   itself is not 1, or the two answers for best against worst differ)
 */
export function bestWorstWeights(answers: BestWorstAnswers): Outcome<BestWorstWeights> {
  const problem = check(answers);
  if (problem) return problem;
  const { best, worst, bestToOthers: toOthers, othersToWorst: toWorst } = answers;
  const n = toOthers.length;
  if (n === 1) return good({ weights: [1], xi: 0, inputRatio: 0, leastConsistent: null });

  const span = toOthers[worst]!;
  const others = [...toOthers.keys()].filter((j) => j !== best && j !== worst);
  const deviation = (j: number) => Math.abs(toOthers[j]! * toWorst[j]! - span);
  const leastConsistent = others.reduce<number | null>(
    (most, j) => (deviation(j) > (most === null ? AGREES * span : deviation(most) * (1 + AGREES)) ? j : most),
    null,
  );
  if (leastConsistent === null) {
    const parts = toOthers.map((ratio) => 1 / ratio);
    const total = parts.reduce((a, b) => a + b, 0);
    return good({ weights: parts.map((part) => part / total), xi: 0, inputRatio: 0, leastConsistent });
  }

  const limits: Line[] = [{ slope: span, low: -1, high: 1 }];
  const folds: Line[] = [];
  for (const j of others) {
    const [b, slope] = [toOthers[j]!, toOthers[j]! * toWorst[j]!];
    limits.push({ slope, low: -(1 + b), high: 1 + b });
    // Where the two upper limits of w_j are equal.
    folds.push({ slope, low: b - 1, high: b - 1 });
  }
  const weightsAt = (u: number, v: number) =>
    toOthers.map((b, j) => (j === best ? u : j === worst ? v : Math.min((u + 1) / b, toWorst[j]! * v + 1)));
  const candidates = corners(limits, folds).map(([u, v]) => weightsAt(u, v));
  const sum = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);
  const largest = Math.max(...candidates.map(sum));
  const optimal = candidates.filter((weights) => sum(weights) >= largest * (1 - 1e-12));
  const weights = toOthers.map(
    (_, j) => optimal.reduce((total, one) => total + one[j]!, 0) / optimal.length / largest,
  );
  return good({
    weights,
    xi: 1 / largest,
    inputRatio: span > 1 ? deviation(leastConsistent) / (span * span - span) : 0,
    leastConsistent,
  });
}

function check({ best, worst, bestToOthers, othersToWorst }: BestWorstAnswers): Outcome<never> | null {
  const n = bestToOthers.length;
  if (n === 0) return bad("empty");
  if (othersToWorst.length !== n) return bad("size-mismatch");
  for (const index of [best, worst]) {
    if (!Number.isInteger(index) || index < 0 || index >= n) return bad("out-of-range", index);
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
