import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Investment, Objective, Strategy } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { countsAsSpending, portfolioOf } from "./portfolio.ts";

/** Something worth doing next, with what it is about, so that one can go there; `stepText` makes the words. */
export type NextStep = {
  /** Only for putting steps in order: about the share of the strategy, or of the spend, that it moves. */
  readonly importance: number;
} & (
  | { readonly kind: "serve"; readonly objective: Objective }
  /** What a year of it costs is freed; null where it has no cost. */
  | { readonly kind: "stop" | "decline"; readonly result: InvestmentResult; readonly frees: number | null }
  /** Names of investments that are a no: no step asks to get them running. */
  | { readonly kind: "fix"; readonly result: InvestmentResult; readonly refused: ReadonlySet<string> }
  | { readonly kind: "rate"; readonly result: InvestmentResult }
);

/** Not more than this of one kind among the steps, so that three steps are not three times the same. */
const OF_ONE_KIND = 2;

interface StepContext {
  readonly refused: ReadonlySet<string>;
  /** All that is spent. */
  readonly total: number;
}

/**
 * The most useful next steps: fixes that unlock value, running investments to stop, costly proposals to turn down,
 * ratings that are missing, objectives that nobody serves. Ordered by what they move.
 */
export function nextSteps(strategy: Strategy, scorecard: Scorecard, count = 3): NextStep[] {
  const portfolio = portfolioOf(strategy, scorecard);
  const refused = new Set(
    scorecard.results
      .filter(({ verdict: { kind } }) => kind === "say-no" || kind === "stop")
      .map(({ name }) => name),
  );
  const context = { refused, total: portfolio.total };
  const steps: NextStep[] = portfolio.unserved.map((objective) => ({
    kind: "serve",
    objective,
    importance: objective.weight,
  }));
  strategy.investments.forEach((investment, index) => {
    const result = scorecard.results[index];
    // Where one is chosen, nothing is funded, turned down or stopped for itself.
    if (result?.choice) return;
    const step = result && stepFor(investment, result, context);
    if (step) steps.push(step);
  });
  steps.sort((a, b) => b.importance - a.importance);
  const taken = new Map<NextStep["kind"], number>();
  return steps
    .filter(({ kind }) => {
      const before = taken.get(kind) ?? 0;
      taken.set(kind, before + 1);
      return before < OF_ONE_KIND;
    })
    .slice(0, count);
}

function stepFor(
  investment: Investment,
  result: InvestmentResult,
  { refused, total }: StepContext,
): NextStep | null {
  const { score, verdict } = result;
  const cost = yearCost(investment);
  const frees = cost === null || cost <= 0 ? null : cost;
  const shareOfSpend = cost === null || total <= 0 ? 0.02 : cost / total;
  switch (verdict.kind) {
    case "stop":
      return { kind: "stop", result, frees, importance: 0.05 + shareOfSpend };
    case "say-no":
      // What has no status is a proposal; an idea costs nothing yet.
      return countsAsSpending(investment)
        ? { kind: "decline", result, frees, importance: shareOfSpend / 2 }
        : null;
    case "fix-first": {
      const worth = Math.max(score.locked, score.score / 2);
      return { kind: "fix", result, refused, importance: worth / 100 };
    }
    case "hold":
      return score.assessed < 1 - 1e-9 && verdict.causes[0] === "not-assessed"
        ? { kind: "rate", result, importance: (score.high - score.score) / 200 }
        : null;
    case "fund":
      return null;
  }
}
