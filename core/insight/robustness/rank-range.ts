import { visitRanks } from "./drawn-ranks.ts";
import type { DrawnScores } from "./drawn-scores.ts";

export interface RankRange {
  /** The mean rank over all draws; those that tie share the mean of their places. */
  readonly expected: number;
  /** The rank that it has, or betters, in 5% of the draws. */
  readonly best: number;
  /** The rank that it has, or betters, in 95% of the draws. */
  readonly worst: number;
}

/**
 * Where a row may come in the ranking: nine in ten draws lie between `best` and `worst`. The very best and worst of
 * thousands of draws would only tell how many were drawn. Those that tie count with the smaller rank.
 */
export function rankRanges(scores: DrawnScores): RankRange[] {
  const { rows, count } = scores;
  const sums = new Float64Array(rows);
  const times = new Uint32Array(rows * rows);
  visitRanks(scores, (row, _draw, first, last) => {
    sums[row] = sums[row]! + (first + last) / 2;
    const cell = row * rows + first - 1;
    times[cell] = times[cell]! + 1;
  });
  return Array.from({ length: rows }, (_, row) => {
    const own = times.subarray(row * rows, (row + 1) * rows);
    return {
      expected: sums[row]! / count,
      best: quantile(own, 0.05 * count),
      worst: quantile(own, 0.95 * count),
    };
  });
}

/** The first place by which at least `needed` draws have been counted. */
function quantile(timesAt: Uint32Array, needed: number): number {
  let seen = 0;
  for (let place = 1; place <= timesAt.length; place += 1) {
    seen += timesAt[place - 1]!;
    if (seen >= needed - 1e-9) return place;
  }
  return timesAt.length;
}
