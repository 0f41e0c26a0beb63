import type { Comparisons } from "./comparisons.ts";
import { comparedGroups } from "./groups.ts";
import { groundedLaplacian } from "./log-least-squares.ts";
import { solve } from "./solve.ts";

export interface NextComparison {
  readonly first: number;
  readonly second: number;
  /** "connect": without it there are no weights yet. "check": the pair is still less sure than a direct answer. */
  readonly reason: "connect" | "check";
}

/** Rounding of the resistances, far below any difference that matters. */
const ROUNDING = 1e-9;

/**
 * The next most useful pair to ask about, so that a person answers only as many as needed.
 *
 * First the pairs that join what is not yet connected, those with the fewest answers so far first. Then the pair that
 * is least sure: under logarithmic least squares the variance of `ln(w_i / w_j)` is the effective resistance between
 * i and j in the graph of answers, in units of one answer's variance (Klein & Randić 1993, J. Math. Chemistry 12:81-95). Once every pair is known at least as surely as by asking directly (resistance ≤ 1) no more is
 * needed: 3 of 3 answers for three objectives, 4 of 6 for four, about 1.6 n for many.
 *
 * @returns the pair, `first` < `second`; null when enough is answered. Cost n⁴/3
 */
export function nextComparison(comparisons: Comparisons): NextComparison | null {
  const groupOf = new Map<number, number>();
  const groups = comparedGroups(comparisons);
  groups.forEach((group, g) => group.forEach((i) => groupOf.set(i, g)));
  const answers = comparisons.map((row) => row.filter((ratio) => ratio !== null).length);
  const spread = groups.length > 1 ? null : resistances(comparisons);

  let best: { first: number; second: number } | null = null;
  let most = spread ? 1 + ROUNDING : -Infinity;
  for (let i = 0; i < comparisons.length; i++) {
    for (let j = i + 1; j < comparisons.length; j++) {
      // A pair that was compared is never asked again: it is in one group, and its resistance is at most 1.
      if (!spread && groupOf.get(i) === groupOf.get(j)) continue;
      const use = spread ? spread[i]![j]! : -(answers[i]! + answers[j]!);
      if (use <= most + ROUNDING) continue;
      most = use;
      best = { first: i, second: j };
    }
  }
  return best && { ...best, reason: spread ? "check" : "connect" };
}

/** Effective resistance between every two nodes of a connected graph of answers. */
function resistances(comparisons: Comparisons): number[][] {
  const laplacian = groundedLaplacian(comparisons);
  const inverse = laplacian.map((_, k) =>
    solve(
      laplacian,
      laplacian.map((__, i) => (i === k ? 1 : 0)),
    ),
  );
  const entry = (i: number, j: number) => (i === 0 || j === 0 ? 0 : inverse[i - 1]![j - 1]!);
  return comparisons.map((_, i) => comparisons.map((__, j) => entry(i, i) + entry(j, j) - 2 * entry(i, j)));
}
