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
  const slices = rankRangesInSlices(scores);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** Rows times draws that are ranked in one go: some milliseconds. */
const RANKED_AT_ONCE = 20_000;

/** The same a few draws at a time, so that a page stays alive. */
export function* rankRangesInSlices(scores: DrawnScores): Generator<undefined, RankRange[]> {
  const { rows, count } = scores;
  const sums = new Float64Array(rows);
  const times = new Uint32Array(rows * rows);
  const tally = (row: number, _draw: number, first: number, last: number): void => {
    sums[row] = sums[row]! + (first + last) / 2;
    const cell = row * rows + first - 1;
    times[cell] = times[cell]! + 1;
  };
  const step = Math.max(1, Math.floor(RANKED_AT_ONCE / Math.max(1, rows)));
  for (let draw = 0; draw < count; draw += step) {
    visitRanks(scores, tally, draw, Math.min(count, draw + step));
    yield undefined;
  }
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
