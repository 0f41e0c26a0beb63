import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { PlanItem, PlanQuestion } from "#core/portfolio/question.ts";

/** What a person decides about a plan beside the budget. */
export interface FundingChoices {
  /** This year's money, in the currency's main unit. */
  readonly budget: number;
  /** Ids that are kept in or out whatever the figures say. */
  readonly locks?: Readonly<Record<string, "in" | "out">>;
  /** Those on hold may come in too, where money is left. */
  readonly withHolds?: boolean;
}

/** Why an investment is not offered to the plan, or is in it without being asked. */
export type FundingRole =
  /** Runs already, or must be done: its money is promised. */
  | "promised"
  /** Offered. */
  | "offered"
  | "locked-in"
  | "locked-out"
  | "on-hold"
  | "no"
  | "retired";

export interface FundingQuestion {
  readonly question: PlanQuestion;
  readonly roles: ReadonlyMap<string, FundingRole>;
  /** Ids without a usable cost: no money is set aside for them. */
  readonly unpriced: readonly string[];
}

/**
 * This year's question: which of what is worth funding, within the budget. What runs and is not to be stopped, and what
 * must be done, is in with its first year's cost, as in the budget line; what is a no stays out. Worth is the bankable
 * score: what is locked behind fixes earns nothing this year.
 */
export function fundingQuestion(
  strategy: Strategy,
  { results }: Scorecard,
  { budget, locks = {}, withHolds = false }: FundingChoices,
): FundingQuestion {
  const roles = new Map<string, FundingRole>();
  const unpriced: string[] = [];
  const items = strategy.investments.flatMap((investment, i): PlanItem[] => {
    const result = results[i];
    if (!result) return [];
    const { id, requires, excludes } = investment;
    const role = roleOf(investment, result, locks[id], withHolds);
    roles.set(id, role);
    if (role === "retired") return [];
    const cost = yearCost(investment);
    if (cost === null || cost < 0) unpriced.push(id);
    const isIn = role === "promised" || role === "locked-in";
    return [
      {
        id,
        value: result.score.bankable,
        costs: [cost === null || cost < 0 ? 0 : cost],
        requires,
        excludes,
        fixed: isIn ? "in" : role === "offered" ? null : "out",
      },
    ];
  });
  return { question: { items, budgets: [{ name: "money", most: budget }] }, roles, unpriced };
}

function roleOf(
  { status, mustDo }: Investment,
  { verdict }: InvestmentResult,
  lock: "in" | "out" | undefined,
  withHolds: boolean,
): FundingRole {
  if (status === "retired") return "retired";
  if (lock) return lock === "in" ? "locked-in" : "locked-out";
  if (mustDo || (status === "active" && verdict.kind !== "stop")) return "promised";
  switch (verdict.kind) {
    case "fund":
    case "fix-first":
      return "offered";
    case "hold":
      return withHolds ? "offered" : "on-hold";
    case "say-no":
    case "stop":
      return "no";
  }
}
