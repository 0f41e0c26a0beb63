import { bad, good, type Outcome } from "#core/domain/outcome.ts";

/**
 * How a place in the order becomes a weight:
 * - `centroid`: rank-order centroid, `w_(k) = (1/n) Σ_{i=k..n} 1/i`, the mean of all weights that keep the order
 *   (Barron & Barrett 1996, Management Science 42:1515-1523)
 * - `sum`: rank-sum, `w_(k) = 2 (n + 1 - k) / (n (n + 1))` (Stillwell, Seaver & Edwards 1981, OBHP 28:62-77)
 * - `reciprocal`: `w_(k) = (1/k) / Σ_{i=1..n} 1/i` (the same paper)
 */
export type RankMethod = "centroid" | "sum" | "reciprocal";

/**
 * Weights from an order of importance. Only the order of the numbers counts: 1, 2, 3 and 10, 20, 30 give the same.
 * Tied ranks share the mean of the weights of the positions that they take up together, whether the next rank
 * follows at once (1, 2, 2, 3) or after a gap (1, 2, 2, 4).
 *
 * @param ranks the least is the most important; each greater than 0
 * @returns as many weights that add up to 1; or the problem: `empty`, `not-a-number` or `not-positive` with the
 *   entry's index
 * @example weightsFromRanks([1, 2], "centroid") // value: [0.75, 0.25]
 */
export function weightsFromRanks(
  ranks: readonly number[],
  method: RankMethod = "centroid",
): Outcome<number[]> {
  if (ranks.length === 0) return bad("empty");
  const unusable = ranks.findIndex((rank) => !Number.isFinite(rank));
  if (unusable >= 0) return bad("not-a-number", unusable);
  const notPositive = ranks.findIndex((rank) => rank <= 0);
  if (notPositive >= 0) return bad("not-positive", notPositive);

  const byPosition = positionWeights(ranks.length, method);
  const order = ranks.map((_, index) => index).sort((a, b) => ranks[a]! - ranks[b]!);
  const weights = new Array<number>(ranks.length).fill(0);
  for (let first = 0; first < order.length;) {
    const rank = ranks[order[first]!]!;
    let end = first;
    while (end < order.length && ranks[order[end]!] === rank) end++;
    const shared = mean(byPosition.slice(first, end));
    for (const index of order.slice(first, end)) weights[index] = shared;
    first = end;
  }
  return good(weights);
}

/** The weights of positions 1 … n, largest first; they add up to 1. */
function positionWeights(n: number, method: RankMethod): number[] {
  const positions = Array.from({ length: n }, (_, i) => i + 1);
  const harmonic = positions.reduce((sum, i) => sum + 1 / i, 0);
  switch (method) {
    case "sum":
      return positions.map((k) => (2 * (n + 1 - k)) / (n * (n + 1)));
    case "reciprocal":
      return positions.map((k) => 1 / k / harmonic);
    case "centroid": {
      let tail = 0;
      return positions
        .reverse()
        .map((k) => (tail += 1 / k) / n)
        .reverse();
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
