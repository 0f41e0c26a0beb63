import type { WordScale } from "./word-scale.ts";

/** Signs that are put down so many times, each with what stands for those that are missing. */
const SIGNS: readonly (readonly [string, string])[] = [
  ["★", "☆"],
  ["⭐", "☆"],
  ["●", "○"],
  ["◆", "◇"],
  ["■", "□"],
  ["⬤", "◯"],
];
/** One of these alone is a tick or a full ball; two are counted. */
const COUNTED_FROM_TWO = "●■⬤";

/**
 * "★★★", "★★★☆☆", "●●●○○", "***": counted, out of five, of ten, and of three or four. A single dot beside two or three is
 * counted too, where all that is rated is dots.
 */
export const STAR_SCALES: readonly WordScale[] = [
  scaleTo(5, "stars"),
  scaleTo(10, "ten stars"),
  scaleTo(3, "three stars"),
  scaleTo(4, "four stars"),
  scaleTo(3, "dots"),
  scaleTo(5, "five dots"),
];

/** Its levels are written out when they are asked for: every cell of Google Sheets that calls a function starts anew. */
function scaleTo(top: number, id: string): WordScale {
  return {
    id,
    zero: 0,
    top,
    bottom: null,
    get levels() {
      return levelsTo(top, id.endsWith("dots") ? "" : COUNTED_FROM_TWO);
    },
  };
}

/** @param fromTwo signs of which one alone is not counted */
function levelsTo(top: number, fromTwo: string): WordScale["levels"] {
  return [...Array(top + 1).keys()].map((level) => {
    const forms = SIGNS.flatMap(([sign, missing]) => {
      const bare = sign.repeat(level);
      const padded = bare + missing.repeat(top - level);
      const isBare = level > 0 && level < top && (level > 1 || !fromTwo.includes(sign));
      return isBare ? [bare, padded] : [padded];
    });
    const asterisks = top === 5 && level > 0 ? ["*".repeat(level)] : [];
    return { level, words: [...new Set([...forms, ...asterisks])].join("|") };
  });
}
