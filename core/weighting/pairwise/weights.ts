import { good, type Outcome, type Problem } from "#core/domain/outcome.ts";
import { readComparisons } from "./comparisons.ts";
import { consistencyIndex, consistencyRatio } from "./consistency.ts";
import { principalEigenvector } from "./eigenvector.ts";
import { comparedGroups } from "./groups.ts";
import { completed, logLeastSquares } from "./log-least-squares.ts";

/** Weights from pairwise comparison, and how well the answers agree with each other. */
export interface PairwiseWeights {
  /** The principal eigenvector (Saaty 1977, J. Math. Psychology 15:234-281); adds up to 1. */
  readonly weights: readonly number[];
  /** Row geometric means, the common alternative, for comparison; adds up to 1. */
  readonly geometricMean: readonly number[];
  /** λmax of the completed table, at least n. */
  readonly lambdaMax: number;
  /** CI, at least 0. */
  readonly consistencyIndex: number;
  /** CR, at least 0; above 0.10 the answers contradict each other too much. */
  readonly consistencyRatio: number;
  /** The table with its gaps filled by logarithmic least squares. */
  readonly completed: readonly (readonly number[])[];
  /** How many of the n(n-1)/2 pairs were not compared. */
  readonly missing: number;
}

/**
 * Weights from "how many times as important is the row as the column?" (the comparison step of AHP).
 *
 * @param table as `readComparisons` takes it: whole, half, or with gaps
 * @returns the weights; or the problems of `readComparisons`; or `not-connected`, with the groups that no answer joins
 * @example pairwiseWeights([[1, 3], [null, 1]]) // weights [0.75, 0.25], ratio 0
 */
export function pairwiseWeights(table: readonly (readonly (number | null)[])[]): Outcome<PairwiseWeights> {
  const read = readComparisons(table);
  if (!read.ok) return read;
  const comparisons = read.value;
  const groups = comparedGroups(comparisons);
  if (groups.length > 1) return { ok: false, problem: notConnected(groups) };

  const n = comparisons.length;
  const geometricMean = logLeastSquares(comparisons);
  const whole = completed(comparisons);
  const { value: lambdaMax, vector: weights } = principalEigenvector(whole, geometricMean);
  const gaps = comparisons.reduce((sum, row) => sum + row.filter((ratio) => ratio === null).length, 0);
  const missing = gaps / 2;
  return good({
    weights,
    geometricMean,
    lambdaMax,
    consistencyIndex: consistencyIndex(lambdaMax, n),
    consistencyRatio: consistencyRatio(lambdaMax, n, missing),
    completed: whole,
    missing,
  });
}

function notConnected(groups: readonly (readonly number[])[]): Problem {
  return { code: "not-connected", index: null, groups };
}
