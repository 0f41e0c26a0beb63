import type { CellReader } from "../find/cell-reader.ts";
import { remarkedRating } from "../values/scales/labelled.ts";
import { signOfName } from "../values/signed-name.ts";

/** A name that is one of what people rate with: "4/5", "High (asked weekly)", "⭐⭐". */
export function isLikeRating(reader: CellReader, name: string): boolean {
  if (signOfName(name) !== null) return false;
  return (
    FRACTION.test(name.trim()) || MARK.test(name) || reader.isLevel(name) || remarkedRating(name) !== null
  );
}

/** The same for what would be an option: those are called by codes as well. */
export function isRatingForName(reader: CellReader, name: string): boolean {
  return !CODE.test(name.trim()) && isLikeRating(reader, name);
}

const FRACTION = /^\d{1,3}(?:[.,]\d)?\s?\/\s?\d{1,3}$/;
const MARK = /^(?:[⭐★✅❌✓✗✔✘]|⚠)/u;
/** "A", "B: in part", "3": what people call options too. */
const CODE = /^(?:\p{L}(?!\p{L})|\d{1,4}$)/u;
