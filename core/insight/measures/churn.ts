import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers, finite } from "./answer.ts";

/**
 * Churn: the share of the customers at the start of a period that left during it.
 *
 * @param atStart customers at the start, above 0
 * @param lost how many of those left, 0 … atStart
 * @returns 0 … 1 per period; the problem with the argument's position: `not-a-number`, `not-positive`, `negative`,
 *   `out-of-range` (more lost than there were)
 * @example churnRate(200, 10) // value: 0.05
 */
export function churnRate(atStart: number, lost: number): Outcome<number> {
  const problem = checkNumbers(atStart, lost);
  if (problem) return problem;
  if (atStart <= 0) return bad("not-positive", 0);
  if (lost < 0) return bad("negative", 1);
  return lost > atStart ? bad("out-of-range", 1) : good(lost / atStart);
}

/**
 * Retention `(end - new) / start`: the share of the customers at the start of a period that are still there at its end.
 * With churn of the same period it adds up to 1.
 *
 * @param atStart customers at the start, above 0
 * @param atEnd customers at the end, new ones included, at most atStart + won
 * @param won new customers of the period, 0 … atEnd
 * @returns 0 … 1 per period; problems as for `churnRate`
 * @example retentionRate(200, 230, 40) // value: 0.95
 */
export function retentionRate(atStart: number, atEnd: number, won: number): Outcome<number> {
  const problem = checkNumbers(atStart, atEnd, won);
  if (problem) return problem;
  if (atStart <= 0) return bad("not-positive", 0);
  if (atEnd < 0) return bad("negative", 1);
  if (won < 0) return bad("negative", 2);
  if (won > atEnd) return bad("out-of-range", 2);
  return atEnd - won > atStart ? bad("out-of-range", 1) : good((atEnd - won) / atStart);
}

/**
 * Expected customer lifetime `1 / churn` (mean of the geometric distribution).
 *
 * @param churn per period, above 0, at most 1
 * @returns periods, at least 1; the problem `not-a-number`, `not-positive` (nobody leaves: no end to it) or
 *   `out-of-range`
 */
export function customerLifetime(churn: number): Outcome<number> {
  const problem = checkNumbers(churn);
  if (problem) return problem;
  if (churn <= 0) return bad("not-positive", 0);
  return churn > 1 ? bad("out-of-range", 0) : finite(1 / churn);
}
