import type {
  Contribution,
  InvestmentResult,
  Limits,
  Reason,
  Scorecard,
  VerdictKind,
} from "#core/domain/result.ts";
import type { Investment, Rating, Strategy } from "#core/domain/strategy.ts";
import { lazily } from "#core/lazily.ts";
import { ratedOn } from "./explain.ts";
import { judgeStrategy, ratingsOf } from "./judge-strategy.ts";
import { strategyLimits } from "./limits.ts";
import { rankScores } from "./rank.ts";

/**
 * Scores, verdicts, reasons and ranks of all investments of a strategy. Each investment's own figures depend on
 * nothing but its own line and the objectives; only the ranks compare, and only the links that a person wrote let one
 * speak for another that it needs.
 *
 * @param options.limits the user's own limits of the verdicts
 * @returns results in the order of the strategy's investments
 */
export function scoreStrategy(
  strategy: Strategy,
  options: { readonly limits?: Partial<Limits> } = {},
): Scorecard {
  const limits = strategyLimits(strategy, options.limits);
  const judged = judgeStrategy(strategy, limits);
  const scores = judged.map(({ score }) => (score.assessed === 0 ? null : score.score));
  const ranks = rankScores(scores);
  const places = rankScores(scores.map((score, i) => (isNo(judged[i]!.verdict.kind) ? null : score)));
  const results = judged.map(({ investment, score, conditions, verdict }, i): InvestmentResult => {
    const { weakestLink, neededBy } = conditions;
    // A slider that moves asks for all scores anew, and shows the reasons and the parts of few of them.
    const reason = lazily((): Reason => {
      const rated = ratedOn(strategy, investment);
      return { rated, score, verdict, limits, weakestLink, neededBy };
    });
    const contributions = lazily(() => contributionsOf(strategy, investment));
    return {
      investmentId: investment.id,
      name: investment.name,
      score,
      verdict,
      get reason() {
        return reason();
      },
      get contributions() {
        return contributions();
      },
      rank: ranks[i]!,
      place: places[i]!,
    };
  });
  return { limits, results };
}

function isNo(kind: VerdictKind): boolean {
  return kind === "say-no" || kind === "stop";
}

function contributionsOf(strategy: Strategy, investment: Investment): Contribution[] {
  const ratings = ratingsOf(investment, strategy);
  return strategy.objectives.map(({ id, weight }, j) => contribution(id, weight, ratings[j]!));
}

function contribution(objectiveId: string, weight: number, rating: Rating): Contribution {
  const { effect, confidence, cell } = rating;
  const points = 100 * weight * (effect ?? 0) * ((effect ?? 0) > 0 ? confidence : 1);
  return { objectiveId, weight, effect, confidence, points, cell };
}
