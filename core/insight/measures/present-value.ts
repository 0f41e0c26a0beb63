import { bad, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers, finite } from "./answer.ts";

/**
 * Net present value with the first flow now: `Σ_t c_t / (1 + r)^t`, t from 0 (Brealey, Myers & Allen, Principles of
 * Corporate Finance, ch. 2). Excel's and Google's NPV differ: see `excelNetPresentValue`.
 *
 * @param rate per period, above -1
 * @param flows money, one for each period, the first one now; outlays negative
 * @returns money of today; the problem: `empty`, `not-a-number` (0 is the rate, then the flows from 1),
 *   `out-of-range` (the rate), `no-answer` (past the largest number)
 */
export function netPresentValue(rate: number, flows: readonly number[]): Outcome<number> {
  const problem = flows.length === 0 ? bad("empty") : (checkNumbers(rate, ...flows) ?? checkRate(rate));
  if (problem) return problem;
  return finite(flows.reduceRight((later, flow) => flow + later / (1 + rate), 0));
}

/**
 * What the worksheet function NPV gives: the first flow counts as one period away, so all is discounted once more:
 * `netPresentValue / (1 + rate)`. Parameters and problems are those of `netPresentValue`.
 */
export function excelNetPresentValue(rate: number, flows: readonly number[]): Outcome<number> {
  return netPresentValue(rate, [0, ...flows]);
}

/**
 * Net present value of flows on dates, as the worksheet function XNPV has it: `Σ c_i / (1 + r)^((d_i - d_1) / 365)`.
 *
 * @param rate per year of 365 days, above -1
 * @param flows money
 * @param days serial day numbers, one for each flow, none before the first
 * @returns money of the first day; the problems of `netPresentValue`, `size-mismatch`, or `out-of-range` with the
 *   flow's index for a day before the first
 */
export function datedPresentValue(
  rate: number,
  flows: readonly number[],
  days: readonly number[],
): Outcome<number> {
  const problem =
    checkDated(flows, days) ?? (Number.isFinite(rate) ? checkRate(rate) : bad("not-a-number", 0));
  if (problem) return problem;
  return finite(flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** yearsSince(days[0]!, days[i]!), 0));
}

/** Years of 365 days, the convention of XNPV and XIRR. */
export function yearsSince(first: number, day: number): number {
  return (day - first) / 365;
}

/** @returns null, or `empty`, `size-mismatch`, `not-a-number` or `out-of-range` with the flow's index */
export function checkDated(flows: readonly number[], days: readonly number[]): Outcome<never> | null {
  if (flows.length === 0) return bad("empty");
  if (flows.length !== days.length) return bad("size-mismatch");
  const problem = checkNumbers(...flows) ?? checkNumbers(...days);
  if (problem) return problem;
  const early = days.findIndex((day) => day < days[0]!);
  return early >= 0 ? bad("out-of-range", early) : null;
}

/** @returns null, or `out-of-range` for a loss of everything or more in one period */
export function checkRate(rate: number): Outcome<never> | null {
  return rate > -1 ? null : bad("out-of-range", 0);
}
