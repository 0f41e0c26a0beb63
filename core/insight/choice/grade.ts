import type { Scale } from "#core/domain/scale.ts";

/** On a wide scale people think in tenths of it. */
const STEPS_OF_WIDE = 10;

/**
 * One grade of a scale as an effect: 1/4 on 1-5, 1/3 on -3..3, a tenth on 0-100; between words their least distance.
 */
export function gradeOf({ zero, top, words }: Scale): number {
  const reach = top - zero;
  if (words) {
    const levels = [...new Set(Object.values(words))].sort((a, b) => a - b);
    const gaps = levels.slice(1).map((level, i) => level - levels[i]!);
    return gaps.length === 0 ? 1 : Math.min(...gaps) / reach;
  }
  return reach > STEPS_OF_WIDE || reach <= 1 ? 1 / STEPS_OF_WIDE : 1 / reach;
}
