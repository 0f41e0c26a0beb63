import type { Scale } from "#core/domain/scale.ts";
import { scaleById } from "#core/tables/values/scale.ts";
import { leastOf } from "#core/tables/values/scales/numeric.ts";
import { nameOfScale, tunedScale } from "#core/tables/values/scales/tuned.ts";
import { wordKey } from "#core/tables/values/scales/words.ts";

/** The number on a scale that means no effect: its top where less is better and nothing on it does harm. */
export function noEffectOn({ reversed, bottom, top, zero }: Scale): number {
  return reversed && bottom === null ? top : zero;
}

/** The number on a scale that is best. */
export function bestOn(scale: Scale): number {
  return scale.reversed ? leastOf(scale) : scale.top;
}

/**
 * The name of the scale with no effect at another number. Which way it runs is no part of it.
 * @returns null where there can be none: everything beside it would do harm, or it is off the scale
 */
export function withNoEffect(scale: Scale, at: number): string | null {
  const least = leastOf(scale);
  if (!scale.reversed) return named(scale, at, scale.said);
  if (at === scale.top) return named(scale, least, scale.said);
  return at > least ? named(scale, at, scale.said) : null;
}

/**
 * The name of the scale on which a word stands for a number.
 * @param level null takes back what was said of it
 */
export function withWord(scale: Scale, word: string, level: number | null): string | null {
  const { [wordKey(word)]: _before, ...others } = scale.said ?? {};
  return named(scale, scale.zero, level === null ? others : { ...others, [word]: level });
}

function named({ id }: Scale, zero: number, words: Scale["said"] = {}): string | null {
  const base = scaleById(id);
  const scale = base && tunedScale({ ...base, reversed: false }, { zero, words });
  return scale && nameOfScale(scale);
}
