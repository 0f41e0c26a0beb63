import type { Comparisons } from "./comparisons.ts";
import { solve } from "./solve.ts";

/**
 * Logarithmic least squares: the weights that minimise `Σ (ln a_ij - ln w_i + ln w_j)²` over the pairs that were
 * compared. On a whole table these are the row geometric means (Crawford & Williams 1985, J. Math. Psychology
 * 29:387-405); on a table with gaps they solve `L x = b` with the Laplacian L of the graph of answers (Bozóki, Fülöp
 * & Rónyai 2010, Mathematical and Computer Modelling 52:318-333, theorem 4). Cost n³/3.
 *
 * @param comparisons connected (`comparedGroups` gives one group)
 * @returns n weights, each above 0, that add up to 1
 */
export function logLeastSquares(comparisons: Comparisons): number[] {
  const sums = comparisons.map((row) =>
    row.reduce<number>((sum, ratio) => sum + (ratio === null ? 0 : Math.log(ratio)), 0),
  );
  const logs = [0, ...solve(groundedLaplacian(comparisons), sums.slice(1))];
  const largest = Math.max(...logs);
  const parts = logs.map((log) => Math.exp(log - largest));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / total);
}

/**
 * The Laplacian of the graph of answers without its first row and column (its first node grounded), which is regular
 * when the graph is connected.
 */
export function groundedLaplacian(comparisons: Comparisons): number[][] {
  return comparisons
    .slice(1)
    .map((row, i) =>
      row
        .slice(1)
        .map((ratio, j) =>
          i === j ? row.filter((other) => other !== null).length - 1 : ratio === null ? 0 : -1,
        ),
    );
}

/** Fills each gap with the ratio of the logarithmic least squares weights; answers stay as they are. */
export function completed(comparisons: Comparisons): number[][] {
  const weights = logLeastSquares(comparisons);
  return comparisons.map((row, i) => row.map((ratio, j) => ratio ?? weights[i]! / weights[j]!));
}
