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

/** "★★★", "★★★☆☆", "●●●○○", "***": counted, out of five and out of ten. */
export const STAR_SCALES: readonly WordScale[] = [
  { id: "stars", zero: 0, top: 5, bottom: null, levels: levelsTo(5) },
  { id: "ten stars", zero: 0, top: 10, bottom: null, levels: levelsTo(10) },
];

function levelsTo(top: number): WordScale["levels"] {
  return [...Array(top + 1).keys()].map((level) => {
    const forms = SIGNS.flatMap(([sign, missing]) => {
      const bare = sign.repeat(level);
      const padded = bare + missing.repeat(top - level);
      const isCounted = level > 0 && (level > 1 || !COUNTED_FROM_TWO.includes(sign));
      return isCounted && level < top ? [bare, padded] : isCounted || level === 0 ? [padded] : [];
    });
    const asterisks = top === 5 && level > 0 ? ["*".repeat(level)] : [];
    return { level, words: [...new Set([...forms, ...asterisks])].join("|") };
  });
}
