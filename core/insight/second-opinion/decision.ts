import { checkMatrix, type Matrix } from "#core/domain/matrix.ts";
import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { normaliseWeights } from "#core/weighting/points.ts";

/** What every ranking method starts from. */
export interface Decision {
  /** A row for each alternative, a column for each criterion, in any unit. */
  readonly values: Matrix;
  /** One for each criterion, in any positive unit. */
  readonly weights: readonly number[];
  /** 1 where more is better, -1 where less is; all 1 when left out. */
  readonly directions?: readonly (1 | -1)[];
}

/**
 * A decision that can be reckoned with: directions filled in, weights that add up to 1.
 *
 * @returns the problems of `checkMatrix` and `normaliseWeights`, or `size-mismatch` when there are not as many
 *   weights or directions as columns
 */
export function readDecision(decision: Decision): Outcome<Required<Decision>> {
  const problem = checkMatrix(decision.values);
  if (problem) return problem;
  const columns = decision.values[0]!.length;
  const directions = decision.directions ?? new Array<1>(columns).fill(1);
  if (decision.weights.length !== columns || directions.length !== columns) return bad("size-mismatch");
  const weights = normaliseWeights(decision.weights);
  return weights.ok ? good({ values: decision.values, weights: weights.value, directions }) : weights;
}
