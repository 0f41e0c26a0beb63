import type { Strategy } from "#core/domain/strategy.ts";
import type { CostEnds } from "../cost-ends.ts";
import type { BudgetKind } from "./funding-question.ts";

/** What costs come out at, at the least and at the most. */
export interface CostsThen {
  readonly low: CostThen;
  readonly high: CostThen;
}

/** What one takes of a budget then, from what it takes as likely. */
type CostThen = (id: string, budget: BudgetKind, cost: number) => number;

/** All of it so much less, or more. @param off by which share, above 0 … below 1 */
export function costsOffBy(off: number): CostsThen {
  const times =
    (factor: number): CostThen =>
    (_, budget, cost) =>
      budget === "people-days" ? cost : cost * factor;
  return { low: times(1 - off), high: times(1 + off) };
}

/** As the table says of each; where the likely cost is due every year, that of later years goes along. */
export function costsAsRead({ investments }: Strategy, { low, high, isYearly }: CostEnds): CostsThen {
  const likely = new Map(
    investments.map(({ id, costOnce, costYearly }) => [id, (isYearly ? costYearly : costOnce) ?? 0]),
  );
  const as =
    (end: CostEnds["low"]): CostThen =>
    (id, budget, cost) => {
      const isMeant = budget === "money" || (isYearly && budget !== "people-days");
      const then = end[id];
      return isMeant && then !== undefined ? Math.max(0, cost + then - (likely.get(id) ?? 0)) : cost;
    };
  return { low: as(low), high: as(high) };
}
