import { good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { matrixFault } from "#core/insight/checks.ts";

/** Weights of one objective, 0 … 1, while the others keep their proportions. */
export interface WeightRange {
  readonly low: number;
  readonly high: number;
}

export interface WeightStability {
  /** Where whatever is first now stays first. Those that tie for first hold only where they still tie. */
  readonly first: WeightRange;
  /** Where no investment overtakes another that is ahead of it now; ties may break. */
  readonly ranking: WeightRange;
}

/** Scores closer than this (as a share of the strategy, so 1e-10 points) count as tied. */
const TIE = 1e-12;

/**
 * Exact weight-stability intervals of a weighted sum: how far each objective's weight can move over 0 … 1, the
 * others kept in proportion, before the first place (or the whole ranking) changes. Each score is linear in the
 * weight, so every pair gives one bound and the intervals are their intersection (Mareschal 1988, EJOR 33:54-64).
 * Where one objective has all the weight the others are taken to share what it gives up equally.
 *
 * @param worths rows are alternatives, columns objectives; any numbers within ±1e100
 * @param given weights in any unit, one for each column
 * @returns one entry for each objective; with fewer than two rows everything is stable. Or the problem:
 *   `normaliseWeights`'s, `size-mismatch` (row), `not-a-number` or `out-of-range` (row, column)
 */
export function weightStability(
  worths: readonly (readonly number[])[],
  given: readonly number[],
): Outcome<WeightStability[]> {
  const normalised = normaliseWeights(given);
  if (!normalised.ok) return normalised;
  const weights = normalised.value;
  const fault = matrixFault(worths, weights.length);
  if (fault) return fault;
  const scores = worths.map((row) => row.reduce((sum, worth, j) => sum + worth * weights[j]!, 0));
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  const groups = tiedGroups(order, scores);
  const all = weights.map((weight, k) => {
    const without = restOf(worths, weights, k);
    const narrow = (range: Bounds, ahead: number, behind: number) => {
      keepAhead(range, worths[ahead]![k]! - worths[behind]![k]!, without[ahead]! - without[behind]!, weight);
    };
    const first: Bounds = { low: 0, high: 1 };
    for (const leader of groups[0] ?? []) for (const other of order) narrow(first, leader, other);
    const ranking: Bounds = { low: 0, high: 1 };
    for (let g = 1; g < groups.length; g += 1)
      for (const ahead of groups[g - 1]!) for (const behind of groups[g]!) narrow(ranking, ahead, behind);
    return { first, ranking };
  });
  return good(all);
}

interface Bounds {
  low: number;
  high: number;
}

/** Narrows the range to the weights t with t·own + (1 - t)·rest ≥ 0, which holds (or ties) at the present weight. */
function keepAhead(range: Bounds, own: number, rest: number, now: number): void {
  const slope = own - rest;
  if (Math.abs(slope) <= TIE) return;
  const meets = Math.min(1, Math.max(0, -rest / slope));
  if (slope > 0) range.low = Math.max(range.low, Math.min(meets, now));
  else range.high = Math.min(range.high, Math.max(meets, now));
}

/** Score of each row on all objectives but k, their weights scaled to add up to 1. */
function restOf(worths: readonly (readonly number[])[], weights: readonly number[], k: number): number[] {
  let others = 0;
  for (let j = 0; j < weights.length; j += 1) if (j !== k) others += weights[j]!;
  const equal = weights.length > 1 ? 1 / (weights.length - 1) : 0;
  return worths.map((row) => {
    let sum = 0;
    for (let j = 0; j < weights.length; j += 1)
      if (j !== k) sum += row[j]! * (others > 0 ? weights[j]! / others : equal);
    return sum;
  });
}

function tiedGroups(order: readonly number[], scores: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const index of order) {
    const group = groups[groups.length - 1];
    if (group !== undefined && scores[group[0]!]! - scores[index]! <= TIE) group.push(index);
    else groups.push([index]);
  }
  return groups;
}
