import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers } from "./answer.ts";
import { checkRate } from "./present-value.ts";

/**
 * Payback: after how many periods the money is back for good, a period's flow taken as spread evenly over it. Where a
 * later outlay puts the plan under water again, only the last return counts, because until then it is not paid back.
 *
 * @param flows money, one for each period, the first one now; outlays negative
 * @param rate for the discounted payback, per period, above -1; 0 for the simple one
 * @returns periods (0 when never under water), or null when the money is not back within the flows; the problem:
 *   `empty`, `not-a-number` (0 is the rate, then the flows from 1), `out-of-range` (the rate),
 *   `no-answer` (past the largest number)
 * @example payback([-10000, 3000, 4000, 6000]) // value: 2.5
 */
export function payback(flows: readonly number[], rate = 0): Outcome<number | null> {
  const problem = flows.length === 0 ? bad("empty") : (checkNumbers(rate, ...flows) ?? checkRate(rate));
  if (problem) return problem;
  // Against the largest, so that neither the sum nor the tolerance depends on the currency's unit.
  const largest = Math.max(...flows.map(Math.abs));
  let balance = 0;
  let paidBackAt: number | null = 0;
  for (const [period, flow] of flows.entries()) {
    const today = largest === 0 ? 0 : flow / largest / (1 + rate) ** period;
    const before = balance;
    balance += today;
    if (balance < -ROUNDING) paidBackAt = null;
    else paidBackAt ??= period - 1 - before / today;
  }
  // Only a rate near -1 over many periods gets here.
  return Number.isFinite(balance) ? good(paidBackAt) : bad("no-answer");
}

/** Sums of tenths miss 0 by a little: -0.3 + 0.1 + 0.1 + 0.1. */
const ROUNDING = 1e-12;
