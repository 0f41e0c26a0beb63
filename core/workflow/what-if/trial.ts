import type { Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { withChoice } from "#core/insight/choice/strategy-choice.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { mannerOf, placesGained } from "../manner.ts";
import type { Understanding } from "../understand.ts";
import { changedStrategy } from "./changed-strategy.ts";
import { NOTHING_CHANGED, type WhatIf } from "./what-if.ts";

/** The strategy with changes, scored, and what they moved. Nothing is written. */
export interface Trial {
  readonly strategy: Strategy;
  readonly scorecard: Scorecard;
  /** By investment id: places gained (positive) or lost; 0 where it stays or has no rank. */
  readonly moves: ReadonlyMap<string, number>;
  /** By investment id: the verdict of today, where the trial's is another. */
  readonly was: ReadonlyMap<string, VerdictKind>;
}

/**
 * Scores with changes. Limits that the user set stay; the others follow the weights, as always.
 * @returns null when no weight is above 0, or nothing is rated
 */
export function tryWhatIf(understanding: Understanding, whatIf: WhatIf, texts: Texts = en): Trial | null {
  const { reading, preferences, scorecard: before } = understanding;
  const strategy = changedStrategy(reading, whatIf, texts);
  if (!strategy || !before || !isAnythingRated(strategy)) return null;
  const { limits } = preferences;
  const scored = scoreStrategy(strategy, limits ? { limits } : {});
  const isChoice = before.results.some(({ choice }) => choice !== undefined);
  const scorecard = isChoice ? withChoice(strategy, scored) : scored;
  const moves = new Map<string, number>();
  const was = new Map<string, VerdictKind>();
  const manner = mannerOf(reading, before.results);
  scorecard.results.forEach((result, index) => {
    const old = before.results[index]!;
    moves.set(result.investmentId, placesGained(old, result, manner));
    if (old.verdict.kind !== result.verdict.kind) was.set(result.investmentId, old.verdict.kind);
  });
  return { strategy, scorecard, moves, was };
}

function isAnythingRated({ investments }: Strategy): boolean {
  return investments.some(({ ratings }) => ratings.some(({ effect }) => effect !== null));
}

/**
 * Scores with other weights alone.
 * @param given one for each objective, in any unit, 0 or more
 * @returns null when no weight is above 0
 */
export function tryWeights(
  understanding: Understanding,
  given: readonly number[],
  texts: Texts = en,
): Trial | null {
  const { objectives } = understanding.reading.strategy;
  const weights = Object.fromEntries(objectives.map(({ id }, index) => [id, given[index] ?? 0]));
  return tryWhatIf(understanding, { ...NOTHING_CHANGED, weights }, texts);
}
