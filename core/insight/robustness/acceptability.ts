import type { Draws } from "./draws.ts";
import { visitRanks } from "./drawn-ranks.ts";
import type { DrawnScores } from "./drawn-scores.ts";

/**
 * SMAA-2 rank acceptability (Lahdelma & Salminen 2001, Operations Research 49:444-454): the share of draws that put
 * row i on place r, `[i][r - 1]`. Those that tie share their places evenly, so rows and columns add up to 1.
 */
export function rankAcceptability(scores: DrawnScores): number[][] {
  const { rows, count } = scores;
  const shares = new Float64Array(rows * rows);
  visitRanks(scores, (row, _draw, first, last) => {
    const share = 1 / ((last - first + 1) * count);
    for (let place = first; place <= last; place += 1) {
      const cell = row * rows + place - 1;
      shares[cell] = shares[cell]! + share;
    }
  });
  return Array.from({ length: rows }, (_, row) => Array.from(shares.subarray(row * rows, (row + 1) * rows)));
}

/**
 * SMAA-2 central weights: the mean of the weights that put a row first, which say what one must care about to
 * choose it. Null for a row that is never first.
 */
export function centralWeights(scores: DrawnScores, draws: Draws): (number[] | null)[] {
  const { rows } = scores;
  const { objectives, count, weights } = draws;
  const times = new Float64Array(rows);
  const sums = new Float64Array(rows * objectives);
  visitRanks(scores, (row, draw, first) => {
    if (first !== 1) return;
    times[row] = times[row]! + 1;
    for (let j = 0; j < objectives; j += 1) {
      const cell = row * objectives + j;
      sums[cell] = sums[cell]! + weights[j * count + draw]!;
    }
  });
  return Array.from({ length: rows }, (_, row) =>
    times[row] === 0
      ? null
      : Array.from(sums.subarray(row * objectives, (row + 1) * objectives), (sum) => sum / times[row]!),
  );
}

/**
 * Pairwise winning: the share of draws in which row i scores higher than row k, `[i][k]`, a tie counting half, so
 * that `[i][k] + [k][i]` is 1 (Leskinen et al. 2006, Ecological Modelling 190:229-244). The diagonal is ½.
 */
export function pairwiseWinning(scores: DrawnScores): number[][] {
  const { rows, count, at } = scores;
  const share = Array.from({ length: rows }, () => new Array<number>(rows).fill(0.5));
  for (let i = 0; i < rows; i += 1)
    for (let k = i + 1; k < rows; k += 1) {
      let wins = 0;
      for (let draw = 0; draw < count; draw += 1) {
        const lead = at[i * count + draw]! - at[k * count + draw]!;
        if (lead > 0) wins += 1;
        else if (lead === 0) wins += 0.5;
      }
      share[i]![k] = wins / count;
      share[k]![i] = 1 - wins / count;
    }
  return share;
}
