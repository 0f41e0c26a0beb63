/**
 * The one way in which the numeric core (weighting, scoring, insight) answers when its input may be unusable: a
 * value, or a problem that names what is wrong and where. Problems are codes; core/messages turns them into words.
 * Nothing is thrown for what a user can type, and no NaN stands in for "wrong".
 */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export interface Problem {
  readonly code: ProblemCode;
  /** Which entry of the input, from 0 (in a matrix: which row); null where it is about the whole. */
  readonly index: number | null;
  /** In a matrix: which column, from 0. */
  readonly column?: number;
  /** `not-connected`: the groups, as indices, that no comparison joins. */
  readonly groups?: readonly (readonly number[])[];
}

export type ProblemCode =
  /** Nothing was given. */
  | "empty"
  /** NaN or infinite. */
  | "not-a-number"
  | "negative"
  /** It must be greater than 0. */
  | "not-positive"
  | "all-zero"
  /** Two inputs that belong together differ in length. */
  | "size-mismatch"
  | "out-of-range"
  /** Swing weights: none is 100. */
  | "no-yardstick"
  /** A table that must have as many columns as rows has not. */
  | "not-square"
  /** Pairwise comparison: what stands at (row, column) and at (column, row) are not each other's reciprocals. */
  | "not-reciprocal"
  /** Pairwise comparison: the answers fall into groups that nothing joins; `groups` holds them. */
  | "not-connected"
  /** Best-worst method: best and worst are the same one. */
  | "best-is-worst"
  /** Every column is constant, or all say the same: nothing tells the rows apart. */
  | "no-spread"
  /** The formula has no finite answer here (division by 0, a sum without end). */
  | "no-answer";

export function good<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** @param column in a matrix, with `index` as the row */
export function bad(code: ProblemCode, index: number | null = null, column?: number): Outcome<never> {
  return { ok: false, problem: column === undefined ? { code, index } : { code, index, column } };
}
