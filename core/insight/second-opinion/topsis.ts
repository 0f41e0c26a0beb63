import { columnsOf } from "#core/domain/matrix.ts";
import { good, type Outcome } from "#core/domain/outcome.ts";
import { type Decision, readDecision } from "./decision.ts";

/**
 * - `vector`: each column divided by its Euclidean length (Hwang & Yoon 1981, Multiple Attribute Decision Making)
 * - `min-max`: each column from 0 at its least to 1 at its most (Opricovic & Tzeng 2004, EJOR 156:445-455, compare both)
 */
export type TopsisNormalisation = "vector" | "min-max";

/**
 * TOPSIS: closeness `D⁻ / (D⁺ + D⁻)` to the best value of every criterion, as seen from the worst of every criterion,
 * in weighted Euclidean distance. The result depends on which other alternatives are in the list.
 *
 * @returns 0 … 1 for each alternative, more is better; 0.5 for all where best and worst are the same point, that is
 *   where no criterion with weight tells them apart; the problems of `readDecision`
 */
export function topsis(decision: Decision, normalisation: TopsisNormalisation = "vector"): Outcome<number[]> {
  const read = readDecision(decision);
  if (!read.ok) return read;
  const { values, weights, directions } = read.value;
  // For every alternative, its distance in each criterion from the best there and from the worst.
  const toBest = values.map(() => [] as number[]);
  const toWorst = values.map(() => [] as number[]);
  columnsOf(values).forEach((column, j) => {
    const scaled = normalised(column, normalisation).map((x) => x * directions[j]! * weights[j]!);
    const [best, worst] = [Math.max(...scaled), Math.min(...scaled)];
    scaled.forEach((x, i) => {
      toBest[i]!.push(best - x);
      toWorst[i]!.push(x - worst);
    });
  });
  return good(
    values.map((_, i) => {
      const [far, near] = [Math.hypot(...toBest[i]!), Math.hypot(...toWorst[i]!)];
      return far + near === 0 ? 0.5 : near / (far + near);
    }),
  );
}

/**
 * A column that has no length, or no spread, says nothing: all 0. Only its differences count, so for min-max it need
 * not be moved to begin at 0.
 */
function normalised(column: readonly number[], normalisation: TopsisNormalisation): number[] {
  const largest = Math.max(...column.map(Math.abs));
  if (largest === 0) return column.map(() => 0);
  // Scaled by the largest first, so that no square and no difference overflows.
  const scaled = column.map((x) => x / largest);
  const unit = normalisation === "vector" ? Math.hypot(...scaled) : Math.max(...scaled) - Math.min(...scaled);
  return scaled.map((x) => (unit === 0 ? 0 : x / unit));
}
