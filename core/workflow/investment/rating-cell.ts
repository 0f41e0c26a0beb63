import type { Scale } from "#core/domain/scale.ts";
import { toEffect } from "#core/tables/values/scale.ts";

/** What to write for an effect on the user's own scale. */
export interface RatingOnScale {
  readonly written: number | string;
  /** The effect that it will be read back as: harm is lost on a scale without negatives, and steps round. */
  readonly effect: number;
}

/**
 * The rating on a user's scale that comes nearest to an effect: whole numbers on scales of whole numbers, hundredths
 * on shares, words on scales of words, in the user's own spelling where it is there already.
 * @param effect in [-1, 1]
 * @param used what stands in the column so far; preferred where equally near
 */
export function ratingOnScale(
  effect: number,
  scale: Scale,
  used: readonly (string | number | null)[] = [],
): RatingOnScale {
  let best: RatingOnScale | null = null;
  for (const level of ratingsOnScale(scale, used)) {
    if (!best || Math.abs(level.effect - effect) < Math.abs(best.effect - effect) - 1e-9) best = level;
  }
  if (!best) throw new Error(`The scale ${scale.id} has no level that it reads itself.`);
  return best;
}

/**
 * Every rating that can be written on a user's scale, each effect once, in the user's own spelling where it is there
 * already.
 * @param used what stands in the column so far
 */
export function ratingsOnScale(
  scale: Scale,
  used: readonly (string | number | null)[] = [],
): RatingOnScale[] {
  const found = new Map<number, RatingOnScale>();
  for (const written of new Set([...used, ...levelsOf(scale)])) {
    const read = toEffect(scale, written);
    if (written === null || !("effect" in read)) continue;
    const key = Math.round(read.effect * 1e9);
    if (!found.has(key)) found.set(key, { written, effect: read.effect });
  }
  return [...found.values()];
}

/** Above this many whole steps a scale is fine enough for hundredths of itself. */
const STEPS = 100;

function levelsOf(scale: Scale): (number | string)[] {
  if (scale.words) return Object.keys(scale.words);
  if (scale.id === "0/1/3/9") return [0, 1, 3, 9];
  const least = scale.bottom ?? scale.zero;
  const span = scale.top - least;
  const whole = span > 2 && Number.isInteger(least);
  const step = whole ? Math.max(1, Math.round(span / STEPS)) : span / STEPS;
  const count = Math.floor(span / step + 1e-9);
  const levels = Array.from(
    { length: count + 1 },
    (_, index) => Math.round((least + index * step) * 1e6) / 1e6,
  );
  return [...levels, scale.top];
}
