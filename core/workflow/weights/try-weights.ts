import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import type { Understanding } from "../understand.ts";

/** The strategy with other weights, scored, and how ranks moved. Nothing is written. */
export interface Trial {
  readonly strategy: Strategy;
  readonly scorecard: Scorecard;
  /** By investment id: places gained (positive) or lost; 0 where it stays or has no rank. */
  readonly moves: ReadonlyMap<string, number>;
}

/**
 * Scores with other weights. Limits that the user set stay; the others follow the weights, as always.
 * @param given one for each objective, in any unit, 0 or more
 * @returns null when no weight is above 0
 */
export function tryWeights(
  understanding: Understanding,
  given: readonly number[],
  texts: Texts = en,
): Trial | null {
  const weights = normaliseWeights(given);
  const { reading, preferences, scorecard: before } = understanding;
  if (!weights.ok || !before) return null;
  const objectives = reading.strategy.objectives.map((objective, index) => ({
    ...objective,
    weight: weights.value[index] ?? objective.weight,
  }));
  const strategy = { ...reading.strategy, objectives };
  const { limits } = preferences;
  const scorecard = scoreStrategy(strategy, limits ? { limits } : {}, texts);
  const places = new Map(before.results.map(({ investmentId, rank }) => [investmentId, rank]));
  const moves = new Map(
    scorecard.results.map(({ investmentId, rank }) => {
      const place = places.get(investmentId) ?? null;
      return [investmentId, place === null || rank === null ? 0 : place - rank];
    }),
  );
  return { strategy, scorecard, moves };
}
