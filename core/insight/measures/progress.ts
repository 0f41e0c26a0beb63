import { bad, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers, finite } from "./answer.ts";

/**
 * Progress to a target `(current - baseline) / (target - baseline)`; works the same where less is better (a target
 * below the baseline). Not cut off: above 1 is past the target, below 0 is worse than at the start.
 *
 * @param baseline where it began, in the measure's own unit; target and current likewise
 * @returns 0 at the baseline, 1 at the target; the problem with the argument's position: `not-a-number`, or
 *   `no-answer` where target and baseline are the same
 * @example progress(100, 200, 150) // value: 0.5
 */
export function progress(baseline: number, target: number, current: number): Outcome<number> {
  const problem = checkNumbers(baseline, target, current);
  if (problem) return problem;
  return target === baseline ? bad("no-answer", 1) : finite((current - baseline) / (target - baseline));
}
