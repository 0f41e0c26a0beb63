import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { Understanding } from "./understand.ts";

/** Where an investment stands in this year's budget; said apart from its verdict, which is about merit. */
export type BudgetStanding =
  /** Must be done, or is running and is not to be stopped: its money is promised already. */
  | "promised"
  /** To be funded, and there is money for it. */
  | "within"
  /** To be funded on its merit, but the budget is used before its turn comes. */
  | "below"
  /** To be funded on its merit, but by itself dearer than all that the promised leaves: not this year in any order. */
  | "beyond"
  /** Promised or to be funded, but without a usable cost (none, or a negative one), so no money is set aside. */
  | "unpriced";

export interface BudgetLine {
  /** In the currency's main unit, as are `used` and `left`. */
  readonly budget: number;
  /** By investment id; what asks for no money this year (not to be funded, not running) is not there. */
  readonly standings: ReadonlyMap<string, BudgetStanding>;
  readonly used: number;
  /** What nothing was found for; negative where what is promised alone costs more than the budget. */
  readonly left: number;
  /** The best one below the line: the line is drawn just before it. Null where all that is to be funded fits. */
  readonly firstBelow: string | null;
}

/** Sums of money in another order differ by less than this share of the budget. */
const ROUNDING = 1e-9;

/**
 * Draws this year's budget line. A rule that anyone can follow with a pencil, not the best choice under a budget:
 *
 * 1. What is promised is paid first: what must be done, and what is running and is not to be stopped.
 * 2. What by itself costs more than is left then is set aside: it must not keep everything after it from its money.
 * 3. Then what is to be funded, best rank first, as long as it fits. The first that does not fit draws the line, and
 *    what comes after it is below, even where something cheaper would still have fitted: `left` says how much is over.
 *
 * Each costs its first year, once and yearly together (`yearCost`), as everywhere. What is to be stopped costs
 * nothing: its money is free. Equal ranks are taken in the order of the sheet.
 *
 * @param budget 0 or more
 */
export function budgetLine(strategy: Strategy, { results }: Scorecard, budget: number): BudgetLine {
  const standings = new Map<string, BudgetStanding>();
  const queue = queueOf(strategy, results);
  const tolerance = ROUNDING * budget;
  let used = 0;
  for (const { id, cost } of queue.promised) {
    used += cost ?? 0;
    standings.set(id, cost === null ? "unpriced" : "promised");
  }
  const room = budget - used;
  let firstBelow: string | null = null;
  for (const { id, cost } of queue.others) {
    if (cost === null) standings.set(id, "unpriced");
    else if (cost > room + tolerance) standings.set(id, "beyond");
    else if (firstBelow === null && used + cost <= budget + tolerance) {
      used += cost;
      standings.set(id, "within");
    } else {
      firstBelow ??= id;
      standings.set(id, "below");
    }
  }
  return { budget, standings, used, left: budget - used, firstBelow };
}

interface Asking {
  readonly id: string;
  /** Null where there is none that can be used. */
  readonly cost: number | null;
}

/** All that asks for this year's money: what is promised in the order of the sheet, the others by rank. */
function queueOf(
  { investments }: Strategy,
  results: readonly InvestmentResult[],
): { readonly promised: readonly Asking[]; readonly others: readonly Asking[] } {
  const promised: Asking[] = [];
  const others: (Asking & { readonly rank: number })[] = [];
  investments.forEach((investment, index) => {
    const result = results[index];
    if (!result || investment.status === "retired") return;
    const cost = yearCost(investment);
    const asking = { id: investment.id, cost: cost === null || cost < 0 ? null : cost };
    const { kind } = result.verdict;
    if (investment.mustDo || (investment.status === "active" && kind !== "stop")) promised.push(asking);
    else if (kind === "fund") others.push({ ...asking, rank: result.rank ?? Number.MAX_SAFE_INTEGER });
  });
  return { promised, others: others.sort((a, b) => a.rank - b.rank) };
}

/** The line of what was understood; null where no budget was given, or nothing is scored. */
export function budgetLineOf({ reading, scorecard, preferences }: Understanding): BudgetLine | null {
  const { budget } = preferences;
  return budget === undefined || !scorecard ? null : budgetLine(reading.strategy, scorecard, budget);
}
