import { TOLERANCE } from "./tolerance.ts";

/**
 * Ranks of scores, 1 for the best; equal scores share the smaller rank (1, 2, 2, 4).
 *
 * @param scores in points; null has no rank
 */
export function rankScores(scores: readonly (number | null)[]): (number | null)[] {
  const ranks = new Array<number | null>(scores.length).fill(null);
  const order = scores.flatMap((score, index) => (score === null ? [] : [{ score, index }]));
  order.sort((a, b) => b.score - a.score);
  let rank = 0;
  let shared = Infinity;
  order.forEach(({ score, index }, place) => {
    if (score < shared - TOLERANCE) {
      rank = place + 1;
      shared = score;
    }
    ranks[index] = rank;
  });
  return ranks;
}
