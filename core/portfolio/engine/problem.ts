/**
 * A choice of yes or no for each of n things: maximise Σ values·x with x in {0, 1} under rows Σ by·x(at) ≤ most.
 * What people ask ("at least", "needs", "not both") is written as such rows by core/portfolio/model.
 */
export interface Problem {
  /** One for each thing, in any one unit; negative where taking it costs value. */
  readonly values: readonly number[];
  readonly rows: readonly Row[];
  /** 1 where a thing must be taken, else 0; all 0 where left out. */
  readonly low?: readonly number[];
  /** 0 where a thing must not be taken, else 1; all 1 where left out. */
  readonly high?: readonly number[];
}

/** Σ by[k]·x[at[k]] ≤ most. */
export interface Row {
  readonly at: readonly number[];
  readonly by: readonly number[];
  readonly most: number;
}

/** One choice: 1 where a thing is taken. */
export type Point = Uint8Array;

/** Sums of a row may pass its limit by this share of it: money is added up in another order than it was written. */
const ROW_TOLERANCE = 1e-9;

/** What a point is worth, added up on the values as given. */
export function valueOf({ values }: Problem, point: Point): number {
  let sum = 0;
  for (let j = 0; j < values.length; j++) if (point[j] === 1) sum += values[j]!;
  return sum;
}

/** Whether a point keeps to every row and bound as given; every plan is checked so before it is believed. */
export function isFeasible({ rows, low, high }: Problem, point: Point): boolean {
  for (let j = 0; j < point.length; j++) {
    if (point[j]! < (low?.[j] ?? 0) || point[j]! > (high?.[j] ?? 1)) return false;
  }
  return rows.every((row) => rowSum(row, point) <= row.most + rowTolerance(row));
}

export function rowSum({ at, by }: Row, point: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < at.length; k++) sum += by[k]! * point[at[k]!]!;
  return sum;
}

export function rowTolerance({ most }: Row): number {
  return ROW_TOLERANCE * Math.max(1, Math.abs(most));
}
