import type { Scale } from "#core/domain/scale.ts";
import type { EffectLine } from "#core/scoring/score-matrix.ts";
import { toEffect } from "#core/tables/values/scale.ts";

/** No number lies on it. */
const NOWHERE: EffectLine = {
  from: Infinity,
  to: -Infinity,
  zero: 0,
  atZero: 0,
  slopeAbove: 0,
  slopeBelow: 0,
};

/**
 * The straight lines between a numeric scale's anchors, taken from `toEffect` itself. Nearly every rating is a plain
 * number on them, and asking `toEffect` for each of 200,000 would be most of a function's time.
 */
export function effectLine(scale: Scale): EffectLine {
  const { zero, top, bottom } = scale;
  if (scale.words !== undefined) return NOWHERE;
  const at = (level: number): number | null => {
    const read = toEffect(scale, level);
    return "effect" in read ? read.effect : null;
  };
  const [least, middle, most] = [at(bottom ?? zero), at(zero), at(top)];
  if (least === null || middle === null || most === null) return NOWHERE;
  return {
    from: bottom ?? zero,
    to: top,
    zero,
    atZero: middle,
    slopeAbove: (most - middle) / (top - zero),
    slopeBelow: bottom === null ? 0 : (middle - least) / (zero - bottom),
  };
}
