import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { type Decision, readDecision } from "./decision.ts";

/**
 * Weighted product model: `P_i = Π_j x_ij^(±w_j)`, minus where less is better (Bridgman 1922; Triantaphyllou 2000,
 * Multi-criteria Decision Making Methods: A Comparative Study, section 2.2.2). With weights that add up to 1, the
 * ratio P_i / P_k is the model's comparison of two alternatives, free of units.
 *
 * @returns a score above 0 for each alternative, more is better; the problems of `readDecision`, or `not-positive`
 *   (row and column), because a product knows no zero and no negatives
 */
export function weightedProduct(decision: Decision): Outcome<number[]> {
  const read = readDecision(decision);
  if (!read.ok) return read;
  const { values, weights, directions } = read.value;
  for (const [i, row] of values.entries()) {
    const j = row.findIndex((value) => value <= 0);
    if (j >= 0) return bad("not-positive", i, j);
  }
  return good(
    values.map((row) => {
      const log = row.reduce((sum, value, j) => sum + directions[j]! * weights[j]! * Math.log(value), 0);
      // Only a value below 1e-308 where less is better could pass the largest double.
      return Math.min(Number.MAX_VALUE, Math.exp(log));
    }),
  );
}
