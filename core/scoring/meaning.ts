import type { Scale, ScaleMeaning } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";

/** From this share of ratings at none on, a scale from 0 is one on which none is a thing that people say. */
export const NONE_SHARE = 0.1;

/** Scales by their steps or words whose lowest grade says none, whoever is rated so. */
export const CONTRIBUTION_IDS: ReadonlySet<string> = new Set([
  "0/1/3/9",
  "0-32",
  "full/partial/missing",
  "yes/no",
]);

/** Scales of words that begin with a word for none, which counts once somebody says it. */
export const WITH_NONE_IDS: ReadonlySet<string> = new Set(["words", "words-5"]);

/** Scales of marks that are counted, from none at all. */
export const COUNTED_IDS: ReadonlySet<string> = new Set([
  "stars",
  "ten stars",
  "three stars",
  "four stars",
  "ticks",
  "dots",
  "five dots",
  "primary/secondary",
]);

/** Scales of words and marks on which nothing is worth 0 unless somebody says none: of how many steps they are. */
export const GRADED: Readonly<Record<string, 3 | 4 | 5 | 10>> = {
  words: 3,
  "words-5": 5,
  stars: 5,
  "ten stars": 10,
  "three stars": 3,
  "four stars": 4,
  "S/M/L": 3,
  ticks: 3,
  dots: 3,
  "five dots": 5,
};

/**
 * What the grades of a scale mean (SCORING, "Limits by what the scale means"), on which the limits of the verdicts
 * rest:
 * - effect: it holds negatives, so that 0 is the same as not doing it
 * - contribution: the lowest grade means none: steps such as 0/1/3/9, a word for none that is used, or a scale from 0
 *   of whose ratings a tenth are 0
 * - merit: all others (1-5, 0-100, stars, low to high), whose middle people call acceptable; "merit of 3" and the like
 *   where the lowest of the steps is above none
 *
 * @param effects of all that is rated on it, null for blank
 */
export function scaleMeaning(scale: Scale, effects: readonly (number | null)[]): ScaleMeaning {
  const told = meaningOfScale(scale);
  if (told !== null) return told;
  const rated = effects.filter((effect) => effect !== null);
  const none = rated.filter((effect) => effect === (scale.reversed ? 1 : 0)).length;
  const steps = GRADED[scale.id];
  if (steps !== undefined && none === 0) return `${scale.reversed ? "less" : "merit"}-of-${steps}`;
  // Turned round, its lowest grade is the best one.
  if (scale.reversed) return "merit";
  if (WITH_NONE_IDS.has(scale.id)) return "contribution";
  const fromNothing = scale.zero === 0 && (scale.words === undefined || COUNTED_IDS.has(scale.id));
  return fromNothing && none > 0 && none >= NONE_SHARE * rated.length ? "contribution" : "merit";
}

/** What the scale tells by itself; null where only the ratings on it do. */
export function meaningOfScale(scale: Scale): ScaleMeaning | null {
  if (scale.meaning !== undefined) return scale.meaning;
  if (scale.bottom !== null) return "effect";
  if (GRADED[scale.id] !== undefined) return null;
  if (scale.reversed) return "merit";
  return CONTRIBUTION_IDS.has(scale.id) ? "contribution" : null;
}

/**
 * The meaning of each objective's scale, told from all ratings on the same scale: an objective of which nobody was
 * rated none is not another kind for that.
 */
export function meaningsOf({ objectives, investments }: Strategy): ScaleMeaning[] {
  const keyOf = ({ id, reversed }: Scale): string => `${id}${reversed ? " reversed" : ""}`;
  const effects = new Map<string, (number | null)[]>();
  const open = new Set(
    objectives.flatMap(({ scale }) => (meaningOfScale(scale) === null ? [keyOf(scale)] : [])),
  );
  objectives.forEach(({ scale }, j) => {
    if (!open.has(keyOf(scale))) return;
    const found = effects.get(keyOf(scale)) ?? [];
    for (const { ratings } of investments) found.push(ratings[j]?.effect ?? null);
    effects.set(keyOf(scale), found);
  });
  return objectives.map(({ scale }) => scaleMeaning(scale, effects.get(keyOf(scale)) ?? []));
}
