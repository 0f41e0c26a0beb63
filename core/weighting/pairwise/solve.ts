/**
 * Solves A x = b by Gaussian elimination with partial pivoting (Golub & Van Loan, Matrix Computations, 4th ed.,
 * algorithm 3.4.1). Cost n³/3.
 *
 * @param matrix n × n, regular; its callers' matrices are by construction
 * @param right n values
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (let step = 0; step < n; step++) {
    let pivot = step;
    for (let i = step + 1; i < n; i++) {
      if (Math.abs(rows[i]![step]!) > Math.abs(rows[pivot]![step]!)) pivot = i;
    }
    const top = rows[pivot]!;
    rows[pivot] = rows[step]!;
    rows[step] = top;
    for (let i = step + 1; i < n; i++) {
      const row = rows[i]!;
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
