import type { Scale } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import { levelOf } from "#core/tables/values/scales/effect.ts";
import { labelledRating } from "#core/tables/values/scales/labelled.ts";
import { wordKey } from "#core/tables/values/scales/words.ts";

/** A word that stands among ratings, and the number that it is read as; null where nobody knows. */
export interface RatingWord {
  readonly word: string;
  readonly level: number | null;
}

/** More than this are remarks rather than ratings. */
const MOST = 12;
const LONGEST = 40;

/**
 * The words among the ratings of some objectives, in the order in which they stand there: those that count, and those
 * that were not understood or say that nothing is known.
 * @param objectives their places in the strategy
 */
export function ratingWords({ objectives, investments }: Strategy, at: readonly number[]): RatingWord[] {
  const found = new Map<string, RatingWord>();
  for (const { ratings } of investments) {
    for (const j of at) {
      const [rating, scale] = [ratings[j], objectives[j]?.scale];
      if (!rating || !scale || typeof rating.written !== "string") continue;
      const key = wordKey(rating.written);
      if (key === "" || found.has(key) || !isWord(rating.written)) continue;
      const level = levelIn(scale, rating.written);
      // What counts without a level of its own is several ratings in one.
      if (level === null && rating.effect !== null) continue;
      found.set(key, { word: rating.written.trim(), level });
      if (found.size === MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}

function levelIn(scale: Scale, written: string): number | null {
  const read = levelOf(scale, written);
  return "level" in read ? read.level : null;
}

/** Ticked boxes are no words that anybody wrote. */
function isWord(text: string): boolean {
  if (text.length > LONGEST || text === "TRUE" || text === "FALSE") return false;
  return parseNumber(labelledRating(text) ?? text).kind !== "number";
}
