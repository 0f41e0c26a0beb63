import type { DrawnScores } from "./drawn-scores.ts";

/** Tells of one row in one draw: the first and last of the places that it shares with what ties (1 is best). */
export type RankVisitor = (row: number, draw: number, firstPlace: number, lastPlace: number) => void;

/** Ranks the rows in every draw; the highest score is first. */
export function visitRanks(scores: DrawnScores, visit: RankVisitor): void {
  const { rows, count, at } = scores;
  const sorted = new Float64Array(rows);
  for (let draw = 0; draw < count; draw += 1) {
    for (let row = 0; row < rows; row += 1) sorted[row] = at[row * count + draw]!;
    sorted.sort();
    for (let row = 0; row < rows; row += 1) {
      const score = at[row * count + draw]!;
      const below = countBelow(sorted, score);
      let upTo = below + 1;
      while (upTo < rows && sorted[upTo] === score) upTo += 1;
      visit(row, draw, rows - upTo + 1, rows - below);
    }
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
