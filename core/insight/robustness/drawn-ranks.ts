import type { DrawnScores } from "./drawn-scores.ts";

/** Tells of one row in one draw: the first and last of the places that it shares with what ties (1 is best). */
export type RankVisitor = (row: number, draw: number, firstPlace: number, lastPlace: number) => void;

/**
 * Ranks the rows in every draw; the highest score is first. Rows times their logarithm, however many tie.
 * @param from the first draw, `until` the one after the last: all where left out
 */
export function visitRanks(
  scores: DrawnScores,
  visit: RankVisitor,
  from = 0,
  until: number = scores.count,
): void {
  const { rows, count, at } = scores;
  const sorted = new Float64Array(rows);
  const ends = new Uint32Array(rows);
  for (let draw = from; draw < until; draw += 1) {
    for (let row = 0; row < rows; row += 1) sorted[row] = at[row * count + draw]!;
    sorted.sort();
    fillEnds(sorted, ends);
    for (let row = 0; row < rows; row += 1) {
      const below = countBelow(sorted, at[row * count + draw]!);
      visit(row, draw, rows - ends[below]! + 1, rows - below);
    }
  }
}

/**
 * For each of the ascending numbers, where those that equal it end. One pass: looking on from each row to the end of
 * its equals would take the square of the rows where many tie, as rows of few ratings do.
 */
export function fillEnds(ascending: ArrayLike<number>, ends: Uint32Array): void {
  let end = ascending.length;
  let later = NaN;
  for (let place = ascending.length - 1; place >= 0; place -= 1) {
    const value = ascending[place]!;
    if (value !== later) end = place + 1;
    later = value;
    ends[place] = end;
  }
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
