import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { callFunction } from "#core/functions/call-function.ts";
import type { BenchGroup } from "./bench.ts";

const ROWS = 10_000;
const COLUMNS = 20;

/**
 * One call of ALIGNSCORE over a large table, as a host makes it, against a loop over the same nested rows that checks
 * nothing, and against the least that the sum can take.
 */
export function functionsBench(): BenchGroup {
  const cells = Array.from({ length: ROWS }, (_, i) =>
    Array.from({ length: COLUMNS }, (_, j) => ((i * 5 + j * 3 + i * j) % 7) - 3),
  );
  const weights = Array.from({ length: COLUMNS }, (_, j) => j + 1);
  const flat = Float64Array.from(cells.flat());
  const shares = Float64Array.from(weights, (weight) => weight / ((COLUMNS * (COLUMNS + 1)) / 2));
  return {
    name: "functions",
    about: `ALIGNSCORE over ${ROWS} × ${COLUMNS} ratings`,
    aims: [{ times: 2.5 }],
    cases: [
      { name: "the sum alone, from rows to rows", run: () => rowsLoop(cells, shares) },
      { name: "the sum alone, over one typed array", run: () => bareLoop(flat, shares) },
      { name: "ALIGNSCORE, from cells to cells", run: () => callFunction(ALIGNSCORE, [cells, [weights]]) },
    ],
  };
}

/** The weighted sum alone, of cells as a host hands them over, to cells as it takes them back: no blanks, no checks. */
function rowsLoop(rows: readonly (readonly number[])[], shares: Float64Array): number[][] {
  return rows.map((row) => {
    let sum = 0;
    for (let j = 0; j < COLUMNS; j++) sum += row[j]! * shares[j]!;
    return [(100 * sum) / 3];
  });
}

/** The weighted sum of numbers that somebody has laid out already. */
function bareLoop(ratings: Float64Array, shares: Float64Array): Float64Array {
  const scores = new Float64Array(ROWS);
  for (let i = 0, at = 0; i < ROWS; i++) {
    let sum = 0;
    for (let j = 0; j < COLUMNS; j++, at++) sum += ratings[at]! * shares[j]!;
    scores[i] = (100 * sum) / 3;
  }
  return scores;
}
