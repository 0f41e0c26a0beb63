import type {
  Contribution,
  InvestmentResult,
  Limits,
  Reason,
  Scorecard,
  VerdictKind,
} from "#core/domain/result.ts";
import type { ReadinessPart, Investment, Rating, Strategy } from "#core/domain/strategy.ts";
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
    const source = { strategy, investment, limits, weakestLink, neededBy, contributions: null };
    return withReasons(
      {
        investmentId: investment.id,
        name: investment.name,
        score,
        verdict,
        rank: ranks[i]!,
        place: places[i]!,
      },
      source,
    );
  });
  return { limits, results };
}

/** What a result's reason and parts are made from. */
interface Source {
  readonly strategy: Strategy;
  readonly investment: Investment;
  readonly limits: Limits;
  readonly weakestLink: ReadinessPart | null;
  readonly neededBy: readonly string[];
  contributions: readonly Contribution[] | null;
}

const SOURCE = Symbol("source");
type Figures = Omit<InvestmentResult, "reason" | "contributions">;
type Sourced = Figures & { readonly [SOURCE]: Source };

/**
 * A slider that moves asks for all scores anew, and shows the reasons and the parts of few of them: they are made when
 * they are asked for. All results have the same two getters, for with getters of their own each took a kilobyte.
 */
function withReasons(figures: Figures, source: Source): InvestmentResult {
  Object.defineProperty(figures, SOURCE, { value: source });
  Object.defineProperty(figures, "reason", REASON);
  Object.defineProperty(figures, "contributions", CONTRIBUTIONS);
  return figures as InvestmentResult;
}

/** Made anew each time, as nobody asks often and those of a large table would fill as much room as its cells. */
const REASON = {
  enumerable: true,
  get(this: Sourced): Reason {
    const { strategy, investment, limits, weakestLink, neededBy } = this[SOURCE];
    const { score, verdict } = this;
    return { rated: ratedOn(strategy, investment), score, verdict, limits, weakestLink, neededBy };
  },
};

const CONTRIBUTIONS = {
  enumerable: true,
  get(this: Sourced): readonly Contribution[] {
    const source = this[SOURCE];
    return (source.contributions ??= contributionsOf(source.strategy, source.investment));
  },
};

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
