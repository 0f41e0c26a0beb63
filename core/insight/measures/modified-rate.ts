import { bad, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers, finite } from "./answer.ts";
import { netPresentValue } from "./present-value.ts";

/**
 * Modified internal rate of return, as the worksheet function MIRR has it: what comes in is put to work at one rate
 * until the end, what goes out is borrowed at another from the start, and one rate joins the two sums. There is always
 * just one.
 *
 * @param flows money, one for each period, the first one now; at least one above and one below 0
 * @param financeRate paid on outlays, per period, above -1
 * @param reinvestRate earned on receipts, per period, above -1
 * @returns per period; the problem: `empty`, `not-a-number`, `out-of-range` (0 finance rate, 1 reinvest rate, then the
 *   flows from 2), `no-answer` (flows all of one sign)
 */
export function modifiedRateOfReturn(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): Outcome<number> {
  if (flows.length === 0) return bad("empty");
  const problem = checkNumbers(financeRate, reinvestRate, ...flows);
  if (problem) return problem;
  if (financeRate <= -1) return bad("out-of-range", 0);
  if (reinvestRate <= -1) return bad("out-of-range", 1);
  const outlays = netPresentValue(
    financeRate,
    flows.map((flow) => Math.min(flow, 0)),
  );
  const receipts = netPresentValue(
    reinvestRate,
    flows.map((flow) => Math.max(flow, 0)),
  );
  if (!outlays.ok) return outlays;
  if (!receipts.ok) return receipts;
  if (outlays.value === 0 || receipts.value === 0) return bad("no-answer");
  return finite((1 + reinvestRate) * (receipts.value / -outlays.value) ** (1 / (flows.length - 1)) - 1);
}
