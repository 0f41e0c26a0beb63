import type { Scale } from "../../../domain/scale.ts";

/**
 * A scale between two numbers. From a least number of zero or more, the least means no effect ("1-5": 1 is none);
 * from a negative one, zero does, and the least is full harm.
 * @throws RangeError unless `least` is below `most` and both are finite
 */
export function numericScale(least: number, most: number): Scale {
  if (!(least < most) || !Number.isFinite(most - least)) {
    throw new RangeError(`A scale needs a least number below its greatest, not ${least} and ${most}`);
  }
  if (least < 0) {
    return { id: `${least}..${most}`, zero: Math.min(0, most), top: most, bottom: least, reversed: false };
  }
  return { id: `${least}-${most}`, zero: least, top: most, bottom: null, reversed: false };
}

/** Shares: 0.3, 30% and (above one) 30 all mean three tenths of the full effect. */
export const PERCENT: Scale = { id: "%", zero: 0, top: 1, bottom: null, reversed: false };

/** Ratings with wide steps, as selection matrices of public bodies use them. */
export const WIDE_STEPS: Scale = { id: "0/1/3/9", zero: 0, top: 9, bottom: null, reversed: false };

/** The least number that belongs on the scale. */
export function leastOf(scale: Scale): number {
  return scale.bottom ?? scale.zero;
}

export function holds(scale: Scale, value: number): boolean {
  return value >= leastOf(scale) && value <= scale.top;
}
