import type { InvestmentResult, Limits, Scorecard } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { countsAsSpending, portfolioOf } from "./portfolio.ts";
import { obstacleText } from "#core/scoring/obstacle-text.ts";
import { fixText } from "./fix-text.ts";

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

interface StepContext {
  readonly limits: Limits;
  /** Names of investments that are a no: no other step asks to get them running. */
  readonly refused: ReadonlySet<string>;
  /** All that is spent. */
  readonly total: number;
  readonly money: (amount: number) => string;
  readonly texts: Texts;
}

/**
 * The most useful next steps: fixes that unlock value, running investments to stop, costly proposals to turn down,
 * ratings that are missing, objectives that nobody serves. Each names its cause, and a fix what the verdict turns to.
 * Ordered by what they move.
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
  const { limits } = scorecard;
  const refused = new Set(
    scorecard.results
      .filter(({ verdict: { kind } }) => kind === "say-no" || kind === "stop")
      .map(({ name }) => name),
  );
  const context = { refused, limits, total: portfolio.total, money, texts };
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
    // Where one is chosen, nothing is funded, turned down or stopped for itself.
    if (result?.choice) return;
    const step = result && stepFor(investment, result, context);
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
  result: InvestmentResult,
  { limits, refused, total, money, texts }: StepContext,
): Pick<NextStep, "kind" | "text" | "importance"> | null {
  const t = texts.nextSteps;
  const { score, verdict, name } = result;
  const cost = yearCost(investment);
  const saves = cost === null || cost <= 0 ? "" : t.saves(money(cost));
  const shareOfSpend = cost === null || total <= 0 ? 0.02 : cost / total;
  switch (verdict.kind) {
    case "stop":
      return {
        kind: "stop",
        text: t.stop(name, whyNot(result, limits, texts), saves),
        importance: 0.05 + shareOfSpend,
      };
    case "say-no":
      // What has no status is a proposal; an idea costs nothing yet.
      return countsAsSpending(investment)
        ? {
            kind: "decline",
            text: t.decline(name, whyNot(result, limits, texts), saves),
            importance: shareOfSpend / 2,
          }
        : null;
    case "fix-first": {
      const worth = Math.max(score.locked, score.score / 2);
      return {
        kind: "fix",
        text: fixText(verdict.obstacles, name, texts, (other) => refused.has(other)),
        importance: worth / 100,
      };
    }
    case "hold":
      return score.assessed < 1 - 1e-9 && verdict.causes[0] === "not-assessed"
        ? {
            kind: "rate",
            text: t.rate(
              name,
              texts.common.percent(1 - score.assessed),
              score.high >= limits.fund ? texts.scoring.verdicts.fund : null,
            ),
            importance: (score.high - score.score) / 200,
          }
        : null;
    case "fund":
      return null;
  }
}

/** Why it is a no, as part of a sentence. */
function whyNot({ score, verdict }: InvestmentResult, limits: Limits, texts: Texts): string {
  const { causes } = texts.scoring;
  const { points } = texts.common;
  switch (verdict.causes[0]) {
    case "gate-failed-for-good":
      return causes.forGood(obstacleText(verdict.obstacles[0]!, texts));
    case "veto":
      return obstacleText(verdict.obstacles[0]!, texts);
    case "best-case-too-low":
      return causes.bestCaseTooLow(points(score.high), points(limits.no));
    default:
      return score.score < 0
        ? causes.harmful(points(score.score))
        : causes.tooLow(points(score.score), points(limits.no));
  }
}
