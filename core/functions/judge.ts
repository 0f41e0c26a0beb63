import type { Limits, Obstacle, Reason } from "#core/domain/result.ts";
import type { ReadinessPart } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { Conditions } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { findVetoes } from "#core/scoring/veto.ts";
import { guardsOf } from "./effect-rows.ts";
import type { Ratings } from "./ratings-argument.ts";
import { levelsOf, type ReadinessCell, type ReadinessNames } from "./readiness-argument.ts";

/** The verdict on one investment of a function's ratings, and what it rests on. */
export type Judgement = Pick<Reason, "score" | "verdict" | "weakestLink">;

/** What the words of a verdict call things, where it is to be put into words. */
export interface Words {
  readonly objectives?: readonly string[];
  /** Of the parts of readiness, where they are named. */
  readonly readiness?: ReadinessNames;
  readonly texts?: Texts;
}

/**
 * Judges the investments of a function's ratings one by one, by the same rules as `scoreStrategy`, from cells alone.
 * @param confidence as `readConfidence` gives it
 * @param words what things are called; what a veto is about is left empty without the objectives' names
 */
export function judging(
  ratings: Ratings,
  weights: readonly number[],
  limits: Limits,
  confidence: Float64Array | null,
  { objectives: names = [], readiness: parts = [], texts = en }: Words = {},
): (investment: number, readiness: readonly ReadinessCell[], conditions: Conditions) => Judgement {
  const guards = guardsOf(ratings);
  const negatives = ratings.scale.bottom !== null;
  return (investment, readiness, conditions) => {
    const effects = ratings.effects[investment]!;
    const score = scoreInvestment(effects, weights, {
      readiness: levelsOf(readiness),
      negatives,
      ...(confidence && { confidence: confidenceIn(confidence, investment, weights.length) }),
    });
    const vetoes = findVetoes(effects, weights, guards).map((j): Obstacle => ({
      cause: "veto",
      about: names[j] ?? "",
      cell: null,
      level: effects[j]!,
    }));
    const weakest = readiness.reduce<ReadinessCell | null>(
      (least, part) => (part.level < (least?.level ?? 1) ? part : least),
      null,
    );
    const named = weakest && parts[weakest.line];
    const weakestLink: ReadinessPart | null = weakest && {
      kind: named?.kind ?? "overall",
      name: named?.name ?? texts.scoring.notReadyYet,
      level: weakest.level,
      cell: null,
    };
    const verdict = decideVerdict(score, limits, {
      ...conditions,
      obstacles: vetoes.length === 0 ? conditions.obstacles : [...conditions.obstacles, ...vetoes],
      weakestLink,
    });
    return { score, verdict, weakestLink };
  };
}

/** One investment's part of what `readConfidence` gives: one for each objective. */
export function confidenceIn(confidence: Float64Array, investment: number, objectives: number): number[] {
  return [...confidence.subarray(investment * objectives, (investment + 1) * objectives)];
}
