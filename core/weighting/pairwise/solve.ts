/**
 * Solves A x = b by Gaussian elimination. No rows are exchanged: its callers' matrices are M-matrices (positive
 * diagonal, nothing positive beside it, inverse nowhere negative), which need none and lose no digits without
 * (Funderlic, Neumann & Plemmons 1982, Linear Algebra and its Applications 41:99-126). Cost n³/3.
 *
 * @param matrix n × n
 * @param right n values
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (const [step, top] of rows.entries()) {
    for (const row of rows.slice(step + 1)) {
      const factor = row[step]! / top[step]!;
      for (let j = step; j <= n; j++) row[j] = row[j]! - factor * top[j]!;
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i]!;
    let rest = row[n]!;
    for (let j = i + 1; j < n; j++) rest -= row[j]! * solution[j]!;
    solution[i] = rest / row[i]!;
  }
  return solution;
}
