import { bad, type Outcome } from "#core/domain/outcome.ts";
import type { EffectRow } from "./effect-row.ts";

type Bad = Extract<Outcome<never>, { ok: false }>;

/**
 * What is wrong with rows of effects, or null: each as long as there are objectives (`size-mismatch`), numbers
 * (`not-a-number`), effects in [-1, 1], confidence and readiness in [0, 1] (`out-of-range`). Names row and column.
 */
export function rowsFault(rows: readonly EffectRow[], objectives: number): Bad | null {
  for (const [i, row] of rows.entries()) {
    const { confidence, readiness = 1 } = row;
    if (row.effects.length !== objectives) return fault("size-mismatch", i);
    if (confidence !== undefined && confidence.length !== objectives) return fault("size-mismatch", i);
    if (!Number.isFinite(readiness)) return fault("not-a-number", i);
    if (readiness < 0 || readiness > 1) return fault("out-of-range", i);
    for (let j = 0; j < objectives; j += 1) {
      const effect = row.effects[j] ?? 0;
      const chance = confidence?.[j] ?? 1;
      if (!Number.isFinite(effect) || !Number.isFinite(chance)) return fault("not-a-number", i, j);
      if (effect < -1 || effect > 1 || chance < 0 || chance > 1) return fault("out-of-range", i, j);
    }
  }
  return null;
}

/** No rating or amount comes near it, and sums and differences of what lies within it stay finite. */
const LARGEST = 1e100;

/**
 * What is wrong with a matrix of numbers, `columns` to a row, or null: `size-mismatch`, `not-a-number`, `out-of-range`
 * (beyond ±1e100). Names row and column.
 */
export function matrixFault(matrix: readonly (readonly number[])[], columns: number): Bad | null {
  for (const [i, row] of matrix.entries()) {
    if (row.length !== columns) return fault("size-mismatch", i);
    const wrong = row.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) return fault("not-a-number", i, wrong);
    const large = row.findIndex((value) => Math.abs(value) > LARGEST);
    if (large >= 0) return fault("out-of-range", i, large);
  }
  return null;
}

/** What is wrong with amounts that are finite, 0 or more, or not given (null); null if nothing. */
export function amountsFault(amounts: readonly (number | null)[]): Bad | null {
  for (const [i, amount] of amounts.entries()) {
    if (amount === null) continue;
    if (!Number.isFinite(amount)) return fault("not-a-number", i);
    if (amount < 0) return fault("negative", i);
  }
  return null;
}

function fault(...place: Parameters<typeof bad>): Bad {
  return bad(...place) as Bad;
}
