import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { portfolioOf } from "./portfolio.ts";

/** Something worth doing next, with what it is about, so that one can go there. */
export interface NextStep {
  readonly kind: "fix" | "stop" | "decline" | "rate" | "serve";
  readonly text: string;
  readonly investmentId: string | null;
  readonly objectiveId: string | null;
  /** Only for putting steps in order: about the share of the strategy, or of the spend, that it moves. */
  readonly importance: number;
}

/** Not more than this of one kind among the steps, so that three steps are not three times the same. */
const OF_ONE_KIND = 2;

/**
 * The most useful next steps: fixes that unlock value, running investments to stop, costly proposals to turn down,
 * ratings that are missing, objectives that nobody serves. Ordered by what they move.
 *
 * @param money writes an amount in the workbook's currency
 */
export function nextSteps(
  strategy: Strategy,
  scorecard: Scorecard,
  money: (amount: number) => string,
  count = 3,
  texts: Texts = en,
): NextStep[] {
  const portfolio = portfolioOf(strategy, scorecard);
  const t = texts.nextSteps;
  const steps: NextStep[] = portfolio.unserved.map((objective) => ({
    kind: "serve",
    text: t.serve(objective.name, texts.common.percent(objective.weight)),
    investmentId: null,
    objectiveId: objective.id,
    importance: objective.weight,
  }));
  strategy.investments.forEach((investment, index) => {
    const result = scorecard.results[index];
    const step = result && stepFor(investment, result, portfolio.total, money, texts);
    if (step) steps.push({ ...step, investmentId: investment.id, objectiveId: null });
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
  { score, verdict, name }: InvestmentResult,
  total: number,
  money: (amount: number) => string,
  texts: Texts,
): Pick<NextStep, "kind" | "text" | "importance"> | null {
  const t = texts.nextSteps;
  const cost = yearCost(investment);
  const saves = cost === null || cost <= 0 ? "" : t.saves(money(cost));
  const shareOfSpend = cost === null || total <= 0 ? 0.02 : cost / total;
  switch (verdict.kind) {
    case "stop":
      return { kind: "stop", text: t.stop(name, saves), importance: 0.05 + shareOfSpend };
    case "say-no":
      return investment.status === "proposed"
        ? { kind: "decline", text: t.decline(name, saves), importance: shareOfSpend / 2 }
        : null;
    case "fix-first": {
      const cause = verdict.causes[0] ?? "not-ready";
      const fix = cause === "not-ready" ? t.makeReady : cause === "gate-unknown" ? t.check : t.mend;
      const worth = Math.max(score.locked, score.score / 2);
      return { kind: "fix", text: fix(verdict.about, name), importance: worth / 100 };
    }
    case "hold":
      return score.assessed < 1 - 1e-9 && verdict.causes[0] === "not-assessed"
        ? {
            kind: "rate",
            text: t.rate(name, texts.common.percent(1 - score.assessed)),
            importance: (score.high - score.score) / 200,
          }
        : null;
    case "fund":
      return null;
  }
}
