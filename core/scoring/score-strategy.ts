import type { Contribution, InvestmentResult, Limits, Scorecard } from "#core/domain/result.ts";
import type { Investment, Rating, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { conditionsOf, indexInvestments, readinessParts } from "./conditions.ts";
import { decideVerdict } from "./decide-verdict.ts";
import { explainVerdict } from "./explain.ts";
import { verdictLimits } from "./limits.ts";
import { rankScores } from "./rank.ts";
import { scoreInvestment } from "./score-investment.ts";

const NOT_RATED: Rating = { written: null, effect: null, confidence: 1, cell: null };

/**
 * Scores, verdicts, reasons and ranks of all investments of a strategy. Each investment's own figures depend on
 * nothing but its own line and the objectives; only the ranks compare.
 *
 * @param options.limits the user's own limits of the verdicts
 * @returns results in the order of the strategy's investments
 */
export function scoreStrategy(
  strategy: Strategy,
  options: { readonly limits?: Partial<Limits> } = {},
  texts: Texts = en,
): Scorecard {
  const weights = strategy.objectives.map(({ weight }) => weight);
  const limits = verdictLimits(weights, options.limits);
  const negatives = strategy.objectives.map(({ scale }) => scale.bottom !== null);
  const others = indexInvestments(strategy);

  const score = (investment: Investment): Omit<InvestmentResult, "rank"> => {
    const ratings = weights.map((_, j) => investment.ratings[j] ?? NOT_RATED);
    const parts = readinessParts(investment, strategy);
    const figures = scoreInvestment(
      ratings.map(({ effect }) => effect),
      weights,
      {
        confidence: ratings.map(({ confidence }) => confidence),
        readiness: parts.map(({ level }) => level),
        negatives,
      },
    );
    const conditions = conditionsOf(investment, strategy, parts, others, texts);
    const verdict = decideVerdict(figures, limits, conditions);
    const rated = strategy.objectives.map(({ name, weight }, j) => ({
      name,
      weight,
      effect: ratings[j]!.effect,
      confidence: ratings[j]!.confidence,
    }));
    return {
      investmentId: investment.id,
      name: investment.name,
      score: figures,
      verdict,
      why: explainVerdict(rated, figures, verdict, limits, conditions.weakestLink, texts),
      contributions: strategy.objectives.map((objective, j) =>
        contribution(objective.id, objective.weight, ratings[j]!),
      ),
    };
  };

  const results = strategy.investments.map(score);
  const ranks = rankScores(
    results.map((result) => (result.score.assessed === 0 ? null : result.score.score)),
  );
  return { limits, results: results.map((result, i) => ({ ...result, rank: ranks[i]! })) };
}

function contribution(objectiveId: string, weight: number, rating: Rating): Contribution {
  const { effect, confidence, cell } = rating;
  const points = 100 * weight * (effect ?? 0) * ((effect ?? 0) > 0 ? confidence : 1);
  return { objectiveId, weight, effect, confidence, points, cell };
}
