import { bad, good, type Outcome } from "#core/domain/outcome.ts";

/**
 * Answers to "how many times as important is i as j?": a square of positive ratios with 1 on the diagonal and exact
 * reciprocals across it; null where a pair was not compared.
 */
export type Comparisons = readonly (readonly (number | null)[])[];

/** Beyond this an answer is a slip of the hand; Saaty's own scale ends at 9. */
const LARGEST = 1e6;

/**
 * How far a ratio times its reciprocal may be from 1: cells show 1/8 as 0.13, and 8 × 0.13 = 1.04. Within it the
 * side above 1 is taken, because that is the one that people type whole.
 */
const ROUNDING = 0.05;

/**
 * Reads a table of comparisons: the whole square, or only one half of it (above or below the diagonal), or any mix;
 * the diagonal may be blank. Missing reciprocals are filled in.
 *
 * @param table n rows of at most n cells; ratios from 1/1,000,000 to 1,000,000; null is not compared
 * @returns n × n, or the problem with row and column: `empty`, `not-square` (the row that is too long),
 *   `not-a-number`, `not-positive`, `out-of-range`, `not-reciprocal` (on the diagonal: it is not 1)
 * @example readComparisons([[1, 4], [null, 1]]) // value: [[1, 4], [0.25, 1]]
 */
export function readComparisons(table: readonly (readonly (number | null)[])[]): Outcome<Comparisons> {
  const n = table.length;
  if (n === 0) return bad("empty");
  for (const [i, row] of table.entries()) {
    if (row.length > n) return bad("not-square", i);
    for (const [j, ratio] of row.entries()) {
      if (ratio === null) continue;
      if (!Number.isFinite(ratio)) return bad("not-a-number", i, j);
      if (ratio <= 0) return bad("not-positive", i, j);
      if (ratio > LARGEST || ratio < 1 / LARGEST) return bad("out-of-range", i, j);
    }
  }
  for (const [i, row] of table.entries()) {
    for (const [j, ratio] of row.entries()) {
      if (!areReciprocal(ratio, table[j]?.[i] ?? null)) return bad("not-reciprocal", i, j);
    }
  }
  return good(
    table.map((_, i) =>
      table.map((__, j) => (i === j ? 1 : settle(table[i]?.[j] ?? null, table[j]?.[i] ?? null))),
    ),
  );
}

function areReciprocal(ratio: number | null, other: number | null): boolean {
  return ratio === null || other === null || Math.abs(ratio * other - 1) <= ROUNDING;
}

/** The ratio that stands for a pair: the one above 1 as it was written, the one below as its reciprocal. */
function settle(ratio: number | null, other: number | null): number | null {
  if (ratio === null) return other === null ? null : 1 / other;
  if (other === null) return ratio;
  return ratio >= other ? ratio : 1 / other;
}
