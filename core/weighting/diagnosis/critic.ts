import { checkMatrix, columnsOf, type Matrix } from "#core/domain/matrix.ts";
import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { standardDeviation } from "./deviation.ts";
import { sharesOfSpread } from "./shares.ts";

/**
 * CRITIC weights `C_j / Σ C`, `C_j = σ_j Σ_k (1 - r_jk)`, on columns scaled to 0 … 1 from least to best (Diakoulaki,
 * Mavrotas & Papayannakis 1995, Computers & Operations Research 22:763-770): large for a column that tells the rows
 * apart and says what the others do not. A diagnosis, never a statement of what matters.
 *
 * A constant column gets 0 and is left out of the correlations, as if it were not there.
 *
 * @param matrix a row for each investment, a column for each objective
 * @param directions 1 where more is better, -1 where less is; all 1 when left out
 * @returns shares that add up to 1; the problems of `checkMatrix`, `size-mismatch` for the directions, or `no-spread`
 *   (all constant, or all saying exactly the same)
 */
export function criticWeights(matrix: Matrix, directions?: readonly (1 | -1)[]): Outcome<number[]> {
  const problem = checkMatrix(matrix);
  if (problem) return problem;
  const columns = columnsOf(matrix);
  if (directions && directions.length !== columns.length) return bad("size-mismatch");
  const scaled = columns.map((column, j) => spreadOut(column, directions?.[j] ?? 1));
  const varying = scaled.filter((column): column is number[] => column !== null);
  if (varying.length === 1) return good(scaled.map((column) => (column ? 1 : 0)));
  return sharesOfSpread(
    scaled.map((column) => {
      if (!column) return 0;
      const conflict = varying.reduce((sum, other) => sum + 1 - correlation(column, other), 0);
      return standardDeviation(column) * conflict;
    }),
  );
}

/** Scaled to 0 … 1, best 1; null for a constant column. */
function spreadOut(column: readonly number[], direction: 1 | -1): number[] | null {
  const [low, high] = [Math.min(...column), Math.max(...column)];
  // Halves first, because high - low may be more than the largest double.
  const span = high / 2 - low / 2;
  // 0.1 + 0.2 against 0.3 is no difference between investments.
  if (span <= 1e-12 * Math.max(Math.abs(low), Math.abs(high))) return null;
  return column.map((x) => (direction === 1 ? x / 2 - low / 2 : high / 2 - x / 2) / span);
}

/** Pearson's r of two columns that are not constant. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const covariance = a.reduce((sum, x, i) => sum + (x - meanA) * (b[i]! - meanB), 0) / a.length;
  return covariance / (standardDeviation(a) * standardDeviation(b));
}
