import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
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
 * 2. Then what is to be funded, best rank first, as long as it fits. The first that does not fit draws the line, and
 *    what comes after it is below, even where something cheaper would still have fitted: `left` says how much is over.
 *
 * Each costs its first year, once and yearly together (`yearCost`), as everywhere. What is to be stopped costs
 * nothing: its money is free. Equal ranks are taken in the order of the sheet.
 *
 * @param budget 0 or more
 */
export function budgetLine(strategy: Strategy, { results }: Scorecard, budget: number): BudgetLine {
  const standings = new Map<string, BudgetStanding>();
  let used = 0;
  let firstBelow: string | null = null;
  for (const { investment, promised } of queueOf(strategy, results)) {
    const cost = yearCost(investment);
    if (cost === null || cost < 0) {
      standings.set(investment.id, "unpriced");
      continue;
    }
    const fits = firstBelow === null && used + cost <= budget * (1 + ROUNDING);
    if (promised || fits) used += cost;
    else firstBelow ??= investment.id;
    standings.set(investment.id, promised ? "promised" : fits ? "within" : "below");
  }
  return { budget, standings, used, left: budget - used, firstBelow };
}

interface Asking {
  readonly investment: Investment;
  readonly rank: number;
  readonly promised: boolean;
}

/** All that asks for this year's money, in the order in which it gets some. */
function queueOf({ investments }: Strategy, results: readonly InvestmentResult[]): Asking[] {
  return investments
    .flatMap((investment, index): Asking[] => {
      const result = results[index];
      if (!result || investment.status === "retired") return [];
      const running = investment.status === "active" && result.verdict.kind !== "stop";
      const promised = investment.mustDo || running;
      const asks = promised || result.verdict.kind === "fund";
      return asks ? [{ investment, rank: result.rank ?? Infinity, promised }] : [];
    })
    .sort((a, b) => Number(b.promised) - Number(a.promised) || compareRanks(a.rank, b.rank));
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The line of what was understood; null where no budget was given, or nothing is scored. */
export function budgetLineOf({ reading, scorecard, preferences }: Understanding): BudgetLine | null {
  const { budget } = preferences;
  return budget === undefined || !scorecard ? null : budgetLine(reading.strategy, scorecard, budget);
}
