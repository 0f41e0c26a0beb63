import { printsAs } from "./printed.ts";

/** Beyond this many objectives some subset fits nearly any difference, and finding one tells nothing. */
const MOST_PARTIAL = 8;

/**
 * Finds totals that were filled down from a formula whose reference to the weights was not anchored: on the next line
 * the reference has slid to the line before, so that its ratings were used as weights. Where one line shows this in
 * full, others may show it for some of their objectives (a formula mended by half).
 *
 * @param basis what is weighted, one row an investment
 * @param expected the right totals, `factor` included
 * @returns whether each total is explained so, and not by the right weights
 */
export function slidWeights(
  basis: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  totals: readonly (number | null)[],
  expected: readonly number[],
  factor: number,
): boolean[] {
  const differences = basis.map((row, i) =>
    weights.map((weight, j) => factor * (row[j] ?? 0) * ((basis[i - 1]?.[j] ?? 0) - weight)),
  );
  const wrong = totals.map((total, i) => i > 0 && total !== null && !printsAs(expected[i]!, total));
  const whole = wrong.map((isWrong, i) => {
    const slid = differences[i]!.reduce((a, b) => a + b, expected[i]!);
    return isWrong && printsAs(slid, totals[i]!);
  });
  if (!whole.includes(true)) return whole;
  return whole.map(
    (found, i) => found || (wrong[i]! && someSubset(differences[i]!, expected[i]!, totals[i]!)),
  );
}

function someSubset(differences: readonly number[], expected: number, found: number): boolean {
  const moved = differences.filter((difference) => difference !== 0);
  if (moved.length > MOST_PARTIAL) return false;
  for (let subset = 1; subset < 1 << moved.length; subset += 1) {
    const total = moved.reduce(
      (sum, difference, j) => (subset & (1 << j) ? sum + difference : sum),
      expected,
    );
    if (printsAs(total, found)) return true;
  }
  return false;
}
