import { bad, good, type Outcome } from "#core/domain/outcome.ts";

/**
 * Kendall's τ-b: `(concordant - discordant) / sqrt((pairs - ties in x)(pairs - ties in y))` (Kendall 1945, Biometrika
 * 33:239-251). 1 is the same order, -1 the reverse; without ties it is τ-a. Cost n².
 *
 * @param x any order-giving numbers, y as many; exact equality is a tie
 * @returns -1 … 1; the problem otherwise: `size-mismatch`, `not-a-number` with the index, or `no-answer` when one
 *   list has no order at all (fewer than two, or all tied)
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): Outcome<number> {
  const problem = check(x, y);
  if (problem) return problem;
  let agreement = 0;
  let orderedInX = 0;
  let orderedInY = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const inX = Math.sign(x[i]! - x[j]!);
      const inY = Math.sign(y[i]! - y[j]!);
      agreement += inX * inY;
      orderedInX += Math.abs(inX);
      orderedInY += Math.abs(inY);
    }
  }
  return orderedInX === 0 || orderedInY === 0
    ? bad("no-answer")
    : good(correlation(agreement, orderedInX, orderedInY));
}

/**
 * Spearman's ρ: Pearson's correlation of the ranks, tied ones at the mean of their positions (Spearman 1904, American
 * J. Psychology 15:72-101; the short form 1 - 6Σd²/(n³ - n) is the same without ties). Parameters and problems as for
 * `kendallTauB`; cost n log n.
 */
export function spearmanRho(x: readonly number[], y: readonly number[]): Outcome<number> {
  const problem = check(x, y);
  if (problem) return problem;
  const middle = (x.length + 1) / 2;
  const [fromX, fromY] = [x, y].map((values) => meanPositions(values).map((position) => position - middle));
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const [spreadX, spreadY] = [product(fromX!, fromX!), product(fromY!, fromY!)];
  return spreadX === 0 || spreadY === 0
    ? bad("no-answer")
    : good(correlation(product(fromX!, fromY!), spreadX, spreadY));
}

/** Rounding in the roots must not carry a perfect correlation past 1. */
function correlation(common: number, inX: number, inY: number): number {
  return Math.max(-1, Math.min(1, common / Math.sqrt(inX * inY)));
}

/** Positions 1 … n in ascending order; tied values share the mean of theirs. */
function meanPositions(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const positions = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && values[order[end]!] === values[order[first]!]) end++;
    for (const index of order.slice(first, end)) positions[index] = (first + 1 + end) / 2;
    first = end;
  }
  return positions;
}

function check(x: readonly number[], y: readonly number[]): Outcome<never> | null {
  if (x.length !== y.length) return bad("size-mismatch");
  const unusable = x.findIndex((value, i) => !Number.isFinite(value) || !Number.isFinite(y[i]));
  return unusable >= 0 ? bad("not-a-number", unusable) : null;
}
