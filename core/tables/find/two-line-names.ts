import { foldSpaces } from "../values/fold.ts";
import { dressedWeight } from "../values/dressed-weight.ts";
import type { Sight } from "./sight.ts";

/** So many names broken over two cells make it a habit of the table. */
const LEAST_BROKEN = 2;
/** A second line of more words says what the first one means. */
const MOST_WORDS = 3;

/**
 * Names that are broken over two cells one above the other ("Shorter" / "lead times"), put together; as they are where
 * the upper line says something else: groups over several, a title, the names themselves over what they mean.
 * @param at what stands in the upper and the lower cell of each name, and in the corner
 */
export function joinedNames(
  lower: readonly (string | null)[],
  upper: readonly (string | null)[],
  corner: { readonly lower: string | null; readonly upper: string | null },
): (string | null)[] {
  const over = (i: number): string | null => upper[i] ?? null;
  const broken = lower.flatMap((text, i) => (text !== null && over(i) !== null ? [i] : []));
  const named = lower.filter((text) => text !== null).length;
  const isEnough = broken.length >= LEAST_BROKEN && broken.length * 2 >= named;
  if (!isEnough || (corner.upper !== null && corner.lower !== null)) return [...lower];
  const alone = upper.some((text, i) => text !== null && lower[i] === null);
  const [above, below] = [upper, lower].map((texts) => broken.map((i) => texts[i]!));
  const isDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
  const words = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + text.split(" ").length, 0) / texts.length;
  if (below!.every((text) => dressedWeight(text) !== null)) return [...lower];
  if (alone || !isDistinct(above!) || words(below!) > MOST_WORDS || words(above!) > MOST_WORDS)
    return [...lower];
  // Small first letters go on with what stands above; capital ones do where the corner says that this line is the header.
  const small = below!.filter((text) => /^[\p{Ll}\p{N}]/u.test(text)).length;
  const isHeader = corner.lower !== null && isDistinct(below!);
  const goesOn = corner.upper === null ? small * 2 > below!.length || isHeader : small === below!.length;
  if (!goesOn) return [...lower];
  // "1-5", "%": what the numbers below are in, and no part of the name.
  const joined = (first: string, text: string): string =>
    /\p{L}|^[([]/u.test(text) ? `${first} ${text}` : `${first} (${text})`;
  return lower.map((text, i) => (text !== null && over(i) !== null ? joined(over(i)!, text) : text));
}

/** A text that is no number, unmerged; null for all else. */
export function singleText(sight: Sight, line: number, field: number): string | null {
  if (line < 0 || field < 0 || sight.isMerged(line, field)) return null;
  const value = sight.at(line, field);
  return typeof value === "string" && sight.reader.isText(value) ? foldSpaces(value) : null;
}
