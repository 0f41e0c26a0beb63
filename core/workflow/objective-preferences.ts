import type { Strategy } from "#core/domain/strategy.ts";
import { meaningsOf } from "#core/scoring/meaning.ts";
import type { Preferences } from "./preferences.ts";

/**
 * The strategy with what a person chose, and the document keeps, of each objective: what its scale means, and the
 * least that is asked of it. A meaning that is kept nowhere yet is told from the ratings.
 */
export function withObjectivePreferences(
  strategy: Strategy,
  { meanings: kept = {}, minimums = {} }: Preferences,
): Strategy {
  const told = meaningsOf(strategy);
  const objectives = strategy.objectives.map((objective, index) => {
    const minimum = minimums[objective.id];
    return {
      ...objective,
      scale: { ...objective.scale, meaning: kept[objective.id] ?? told[index]! },
      ...(minimum === undefined ? {} : { minimum }),
    };
  });
  return { ...strategy, objectives };
}

/** The preferences with the meaning of each objective's scale pinned, so that later rows do not change it. */
export function withPinnedMeanings(preferences: Preferences, strategy: Strategy): Preferences {
  const told = meaningsOf(strategy);
  const meanings = Object.fromEntries(strategy.objectives.map(({ id }, index) => [id, told[index]!]));
  return { ...preferences, meanings: { ...preferences.meanings, ...meanings } };
}
