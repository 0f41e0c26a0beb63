import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Investment, Objective, Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { coverage } from "#core/insight/signals/coverage.ts";
import { spendDrift, type SpendDrift } from "#core/insight/signals/drift.ts";
import { spendByObjective } from "#core/insight/signals/spend.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";

/** The headline figures of all that is spent, or is about to be. */
export interface Portfolio {
  /** First-year cost of all that counts as spending, in the currency's main unit. */
  readonly total: number;
  /** By how well it serves the strategy; the three add up to the total. */
  readonly aligned: number;
  readonly partly: number;
  readonly drifting: number;
  /** Null where nothing is spent, or nothing has a cost. */
  readonly spend: SpendDrift | null;
  /** How many of the investments that count have no cost. */
  readonly unpriced: number;
  /** Objectives that no investment serves, not even an idea; the weightiest first. */
  readonly unserved: readonly Objective[];
}

/**
 * Sums up a scored strategy. What is running or proposed counts as spending, and what has no status; ideas and what is
 * retired do not. Aligned is a score of at least the limit for Fund, drifting one below the limit for Say no.
 */
export function portfolioOf(strategy: Strategy, scorecard: Scorecard): Portfolio {
  const { limits, results } = scorecard;
  const pairs = strategy.investments.flatMap((investment, index) => {
    const result = results[index];
    return result && countsAsSpending(investment) ? [{ investment, result }] : [];
  });
  const sum = { aligned: 0, partly: 0, drifting: 0 };
  for (const { investment, result } of pairs) {
    sum[alignmentOf(result, limits)] += yearCost(investment) ?? 0;
  }
  const rows = pairs.map(({ investment }) => effectRow(investment, strategy));
  const costs = pairs.map(({ investment }) => yearCost(investment));
  const spend = spendByObjective(rows, costs, strategy.objectives.length);
  const weights = strategy.objectives.map(({ weight }) => weight);
  const drift = spend.ok ? spendDrift(spend.value, weights) : spend;
  return {
    ...sum,
    total: sum.aligned + sum.partly + sum.drifting,
    spend: drift.ok ? drift.value : null,
    unpriced: costs.filter((cost) => cost === null).length,
    unserved: unserved(strategy),
  };
}

/** What is running or proposed, and what has no status; ideas and what is retired are not spent on. */
export function countsAsSpending({ status }: Investment): boolean {
  return status !== "idea" && status !== "retired";
}

/** How well one serves the strategy, whether it counts as spending or not. */
export function alignmentOf(
  { score }: InvestmentResult,
  limits: Scorecard["limits"],
): "aligned" | "partly" | "drifting" {
  if (score.score >= limits.fund - 1e-9) return "aligned";
  return score.score >= limits.no - 1e-9 ? "partly" : "drifting";
}

function unserved({ objectives, investments }: Strategy): Objective[] {
  const alive = investments.filter(({ status }) => status !== "retired");
  return objectives
    .filter((_, index) => !alive.some(({ ratings }) => (ratings[index]?.effect ?? 0) > 0))
    .sort((a, b) => b.weight - a.weight);
}

/** How far what has the verdict Fund covers each objective, 0 … 1 (see `coverage`). */
export function coveredByFunded(strategy: Strategy, { results }: Scorecard): number[] {
  return coveredBy(
    strategy,
    strategy.investments.filter((_, index) => results[index]?.verdict.kind === "fund"),
  );
}

/** The same of what comes first, where one of several is to be chosen; of one that is as good as another, the first. */
export function coveredByFirst(strategy: Strategy, { results }: Scorecard): number[] {
  const first = results.findIndex(({ choice, rank }) => (choice ? choice.place : rank) === 1);
  return coveredBy(strategy, strategy.investments.slice(first, first < 0 ? 0 : first + 1));
}

function coveredBy(strategy: Strategy, some: readonly Investment[]): number[] {
  const rows = some.map((investment) => effectRow(investment, strategy));
  const covered = coverage(rows, strategy.objectives.length);
  return covered.ok ? covered.value : strategy.objectives.map(() => 0);
}
