import { checkMatrix, columnsOf, type Matrix } from "#core/domain/matrix.ts";
import { bad, type Outcome } from "#core/domain/outcome.ts";
import { sharesOfSpread } from "./shares.ts";

/**
 * Entropy weights: `p_ij = x_ij / Σ_i x_ij`, `E_j = -Σ p ln p / ln m`, `w_j = (1 - E_j) / Σ (1 - E)` (Shannon 1948;
 * Hwang & Yoon 1981, Multiple Attribute Decision Making, section 3.2.2). A diagnosis, never a statement of what
 * matters. The normaliser is ln m, so that 1 - E lies in [0, 1]; a fixed logarithm base (some libraries take 10
 * whatever m is) gives other weights.
 *
 * @param matrix m rows, none negative, because shares of a total need a true zero; a column of zeros tells nothing
 * @returns shares that add up to 1, 0 for a constant column; the problems of `checkMatrix`, `negative` (row and
 *   column), or `no-spread` (also for a single row)
 */
export function entropyWeights(matrix: Matrix): Outcome<number[]> {
  const problem = checkMatrix(matrix);
  if (problem) return problem;
  for (const [i, row] of matrix.entries()) {
    const j = row.findIndex((value) => value < 0);
    if (j >= 0) return bad("negative", i, j);
  }
  return sharesOfSpread(columnsOf(matrix).map(divergence));
}

/** 1 - E: 0 when all are equal, 1 when one has everything. */
function divergence(column: readonly number[]): number {
  const largest = Math.max(...column);
  if (largest === 0 || column.length === 1) return 0;
  const parts = column.map((x) => x / largest);
  const total = parts.reduce((a, b) => a + b, 0);
  const entropy = parts.reduce((sum, part) => {
    const share = part / total;
    return share > 0 ? sum - share * Math.log(share) : sum;
  }, 0);
  return 1 - entropy / Math.log(column.length);
}
