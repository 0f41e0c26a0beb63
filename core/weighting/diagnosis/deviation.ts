import { checkMatrix, columnsOf, type Matrix } from "#core/domain/matrix.ts";
import type { Outcome } from "#core/domain/outcome.ts";
import { sharesOfSpread } from "./shares.ts";

/**
 * Standard-deviation weights `σ_j / Σ σ` (Jahan & Edwards 2013, Materials & Design 49:1000-1008): a diagnosis of how
 * much each column tells the rows apart, never a statement of what matters. Columns must share one unit (ratings do).
 * Whether σ divides by m or by m - 1 falls out.
 *
 * @param matrix a row for each investment, a column for each objective
 * @returns shares that add up to 1, 0 for a constant column; the problems of `checkMatrix`, or `no-spread`
 */
export function deviationWeights(matrix: Matrix): Outcome<number[]> {
  const problem = checkMatrix(matrix);
  if (problem) return problem;
  const largest = Math.max(...matrix.map((row) => Math.max(...row.map(Math.abs))));
  // Against the largest, so that no square overflows; if that is 0, all are.
  const scaled = (column: readonly number[]) => column.map((x) => (largest === 0 ? 0 : x / largest));
  return sharesOfSpread(columnsOf(matrix).map((column) => standardDeviation(scaled(column))));
}

/** Population standard deviation, in two passes so that a large mean costs no digits. */
export function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
}
