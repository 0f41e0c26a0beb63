import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { type Rebalanced, rebalanceInSlices } from "#core/portfolio/rebalance.ts";
import { type FundingChoices, fundingQuestion } from "./funding-question.ts";

/** From what runs now to where the money should be. */
export interface FundingRebalance extends Rebalanced {
  /** First-year money that comes free and that is wanted. */
  readonly freed: number;
  readonly wanted: number;
}

/**
 * The best set that at most so many changes lead to from what runs today. Here what runs is not kept: only what must
 * be done, and what a person locked, stays as it is.
 *
 * @param mostChanges Infinity for as many as it takes
 * @returns null where nothing runs, or where that many changes keep to no budget
 */
export function* fundingRebalanceInSlices(
  strategy: Strategy,
  scorecard: Scorecard,
  choices: FundingChoices,
  mostChanges: number,
): Generator<unknown, FundingRebalance | null> {
  const { question } = fundingQuestion(strategy, scorecard, choices);
  const byId = new Map(strategy.investments.map((investment) => [investment.id, investment]));
  const runs = new Set(strategy.investments.filter(({ status }) => status === "active").map(({ id }) => id));
  if (runs.size === 0) return null;
  const items = question.items.map((item) =>
    runs.has(item.id) && !byId.get(item.id)?.mustDo && !choices.locks?.[item.id]
      ? { ...item, fixed: null }
      : item,
  );
  const found = yield* rebalanceInSlices({ ...question, items }, [...runs], mostChanges);
  if (!found) return null;
  const costs = new Map(items.map(({ id, costs: [money = 0] }) => [id, money]));
  const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + (costs.get(id) ?? 0), 0);
  return { ...found, freed: sum(found.goes), wanted: sum(found.comesIn) };
}
