import { bad, type Outcome } from "./outcome.ts";

/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[];

/**
 * Whether every row has as many cells as the first and every cell is a finite number.
 *
 * @returns null when it is; otherwise the problem: `empty` (no row or no column), `size-mismatch` (the row that
 *   differs), `not-a-number` (row and column)
 */
export function checkMatrix(matrix: Matrix): Outcome<never> | null {
  const columns = matrix[0]?.length ?? 0;
  if (columns === 0) return bad("empty");
  for (const [i, row] of matrix.entries()) {
    if (row.length !== columns) return bad("size-mismatch", i);
    const j = row.findIndex((value) => !Number.isFinite(value));
    if (j >= 0) return bad("not-a-number", i, j);
  }
  return null;
}

/** The columns of a rectangular matrix, as rows. */
export function columnsOf(matrix: Matrix): number[][] {
  return (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j]!));
}
