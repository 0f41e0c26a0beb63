import type { AlignmentScore, Limits, Verdict } from "#core/domain/result.ts";
import type { ReadinessPart } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { Conditions } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { findVetoes } from "#core/scoring/veto.ts";
import { guardsOf } from "./effect-rows.ts";
import type { Ratings } from "./ratings-argument.ts";

/** The verdict on one investment of a function's ratings, and what it rests on. */
export interface Judgement {
  readonly score: AlignmentScore;
  readonly verdict: Verdict;
  readonly weakestLink: ReadinessPart | null;
}

/**
 * Judges one investment by the same rules as `scoreStrategy`, from cells alone.
 * @param names of the objectives; what a veto is about is left empty without them
 */
export function judge(
  ratings: Ratings,
  investment: number,
  weights: readonly number[],
  limits: Limits,
  readiness: readonly number[],
  conditions: Conditions,
  names: readonly string[] = [],
  texts: Texts = en,
): Judgement {
  const effects = ratings.effects[investment]!;
  const score = scoreInvestment(effects, weights, {
    readiness,
    negatives: ratings.scale.bottom !== null,
  });
  const [veto] = findVetoes(effects, weights, guardsOf(ratings));
  const weakestLink: ReadinessPart | null =
    score.readiness < 1
      ? { kind: "overall", name: texts.scoring.notReadyYet, level: score.readiness, cell: null }
      : null;
  const verdict = decideVerdict(score, limits, {
    ...conditions,
    veto: veto === undefined ? null : (names[veto] ?? ""),
    weakestLink,
  });
  return { score, verdict, weakestLink };
}
