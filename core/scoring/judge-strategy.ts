import type { AlignmentScore, Limits, Obstacle, Verdict } from "#core/domain/result.ts";
import type { Investment, Rating, Strategy } from "#core/domain/strategy.ts";
import {
  type Conditions,
  conditionsOf,
  indexInvestments,
  readinessParts,
  withNeedsMet,
} from "./conditions.ts";
import { decideVerdict } from "./decide-verdict.ts";
import { neededBy } from "./needs.ts";
import { scoreInvestment } from "./score-investment.ts";

const NOT_RATED: Rating = { written: null, effect: null, confidence: 1, cell: null };

/** One investment with all that its verdict rests on. */
export interface Judged {
  readonly investment: Investment;
  readonly score: AlignmentScore;
  readonly conditions: Conditions;
  readonly verdict: Verdict;
}

/**
 * Figures, conditions and verdict of each investment, in order. Those that would be funded were their needs met speak
 * for what they need, before any verdict is final.
 */
export function judgeStrategy(strategy: Strategy, limits: Limits): readonly Judged[] {
  const others = indexInvestments(strategy);
  const negatives = strategy.objectives.map(({ scale }) => scale.bottom !== null);
  const own = strategy.investments.map((investment) => {
    const parts = readinessParts(investment, strategy);
    const conditions = conditionsOf(investment, strategy, parts, others);
    const ratings = ratingsOf(investment, strategy);
    const score = scoreInvestment(
      ratings.map(({ effect }) => effect),
      others.weights,
      {
        confidence: ratings.map(({ confidence }) => confidence),
        readiness: parts.map(({ level }) => level),
        negatives,
      },
    );
    return { investment, score, conditions };
  });
  const speaks = own.map(
    ({ investment, score, conditions }) =>
      investment.requires.length > 0 &&
      investment.status !== "retired" &&
      decideVerdict(score, limits, withNeedsMet(conditions)).kind === "fund",
  );
  const needed = neededBy(strategy, speaks);
  return own.map((each, i) => {
    const { investment, score } = each;
    const by = investment.status === "retired" ? [] : needed[i]!;
    const conditions = by.length === 0 ? each.conditions : { ...each.conditions, neededBy: by };
    return { investment, score, conditions, verdict: decideVerdict(score, limits, conditions) };
  });
}

/**
 * Everything in the way of one investment whatever its score: what would keep a must-do from being done. A verdict that
 * rests on the score alone names none of it.
 */
export function inItsWay({ score, conditions }: Judged, limits: Limits): readonly Obstacle[] {
  return decideVerdict(score, limits, { ...conditions, mustDo: true }).obstacles;
}

/** One for each objective; what is missing altogether is not assessed. */
export function ratingsOf({ ratings }: Investment, { objectives }: Strategy): readonly Rating[] {
  if (ratings.length === objectives.length) return ratings;
  return objectives.map((_, j) => ratings[j] ?? NOT_RATED);
}
