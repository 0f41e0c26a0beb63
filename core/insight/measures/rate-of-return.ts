import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { checkNumbers } from "./answer.ts";
import { type Flow, flowRoots, turns } from "./flow-roots.ts";
import { checkDated, yearsSince } from "./present-value.ts";

export interface RatesOfReturn {
  /** Every rate above -1 at which the flows are worth 0 today, ascending. Empty where there is none. */
  readonly rates: readonly number[];
  /** The rate of return, where there is exactly one; null otherwise, because none of several means anything alone. */
  readonly single: number | null;
  /** How often money turns from out to in or back: at most so many rates (Descartes' rule of signs). */
  readonly signChanges: number;
}

/**
 * Internal rates of return: all r with `Σ_t c_t / (1 + r)^t = 0`, to about 1e-14. Worksheet functions give the one
 * nearest to a guess and say nothing of the others; a plan whose money turns more than once (an outlay at the end) can
 * have several, and then net present value is the measure to use.
 *
 * @param flows money, one for each period, the first one now; outlays negative
 * @returns the problem otherwise: `empty`, `not-a-number` with the flow's index, `all-zero`
 * @example ratesOfReturn([-1000, 2500, -1540]) // rates [0.1, 0.4], single null
 */
export function ratesOfReturn(flows: readonly number[]): Outcome<RatesOfReturn> {
  if (flows.length === 0) return bad("empty");
  const problem = checkNumbers(...flows);
  return problem ?? ratesOf(flows.map((amount, time) => ({ amount, time })));
}

/**
 * The same for flows on dates, as the worksheet function XIRR has it (years of 365 days), but all of them.
 *
 * @param days serial day numbers, one for each flow, none before the first
 * @returns rates per year; the problems of `ratesOfReturn`, `size-mismatch`, or `out-of-range` with the flow's index
 */
export function datedRatesOfReturn(
  flows: readonly number[],
  days: readonly number[],
): Outcome<RatesOfReturn> {
  const problem = checkDated(flows, days);
  return problem ?? ratesOf(flows.map((amount, i) => ({ amount, time: yearsSince(days[0]!, days[i]!) })));
}

function ratesOf(flows: readonly Flow[]): Outcome<RatesOfReturn> {
  const terms = inOrder(flows);
  if (terms.length === 0) return bad("all-zero");
  const rates = flowRoots(terms).map(Math.expm1);
  return good({ rates, single: rates.length === 1 ? rates[0]! : null, signChanges: turns(terms).length });
}

/** In order of time, flows of one time added up, those of 0 left out; against the largest, so that no sum overflows. */
function inOrder(flows: readonly Flow[]): Flow[] {
  const largest = Math.max(...flows.map(({ amount }) => Math.abs(amount)));
  if (largest === 0) return [];
  const byTime = new Map<number, number>();
  for (const { amount, time } of flows) byTime.set(time, (byTime.get(time) ?? 0) + amount / largest);
  return [...byTime]
    .map(([time, amount]) => ({ amount, time }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.time - b.time);
}
