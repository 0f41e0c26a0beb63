import type { Contribution, InvestmentResult, Limits, Scorecard } from "#core/domain/result.ts";
import type { Rating, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { explainVerdict } from "./explain.ts";
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
  texts: Texts = en,
): Scorecard {
  const limits = strategyLimits(strategy, options.limits);
  const judged = judgeStrategy(strategy, limits, texts);
  const ranks = rankScores(judged.map(({ score }) => (score.assessed === 0 ? null : score.score)));
  const results = judged.map(({ investment, score, conditions, verdict }, i): InvestmentResult => {
    const ratings = ratingsOf(investment, strategy);
    const rated = strategy.objectives.map(({ name, weight }, j) => {
      const { effect, confidence } = ratings[j]!;
      return { name, weight, effect, confidence };
    });
    const { weakestLink, neededBy } = conditions;
    return {
      investmentId: investment.id,
      name: investment.name,
      score,
      verdict,
      why: explainVerdict(rated, score, verdict, limits, weakestLink, texts, neededBy),
      contributions: strategy.objectives.map((objective, j) =>
        contribution(objective.id, objective.weight, ratings[j]!),
      ),
      rank: ranks[i]!,
    };
  });
  return { limits, results };
}

function contribution(objectiveId: string, weight: number, rating: Rating): Contribution {
  const { effect, confidence, cell } = rating;
  const points = 100 * weight * (effect ?? 0) * ((effect ?? 0) > 0 ? confidence : 1);
  return { objectiveId, weight, effect, confidence, points, cell };
}
