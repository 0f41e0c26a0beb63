/**
 * How people write ratings. A scale maps what stands in the cell to an effect in [-1, 1]; the mapping is linear
 * between fixed anchors, so that a verdict never depends on other rows (Morton 2015, EJOR 245:789-796).
 */
export interface Scale {
  /** A name that people choose by and that is stored: "-3..3", "0-5", "1-5", "0-10", "0-100", "%", "words", "0-1". */
  readonly id: string;
  /** The number that means no effect. On "1-5" that is 1: effect = (r - 1) / 4. */
  readonly zero: number;
  /** The number that means full effect (+1). */
  readonly top: number;
  /** The number that means full harm (-1); null on a scale without negatives, where the least is `zero`. */
  readonly bottom: number | null;
  /** Less is better (cost, risk): the mapping is turned round, top to zero. */
  readonly reversed: boolean;
  /** For word and sign scales: each word, folded to lower case, and its number. */
  readonly words?: Readonly<Record<string, number>>;
  /** Words that a person said what they stand for, beside the scale's own; folded as `words` are. */
  readonly said?: Readonly<Record<string, number>>;
  /** What a person changed of the scale that `id` names, as it follows the id in its name: "@3;so-so=2". */
  readonly tuning?: string;
  /** What its grades mean, on which the limits of the verdicts rest; left out, it is told from the rest. */
  readonly meaning?: ScaleMeaning;
}

/**
 * - effect: what the investment changes; 0 is the same as not doing it
 * - contribution: how much it adds; the lowest grade means none
 * - merit: how good it is; people's middle means "acceptable"
 * - merit of 3, 5 or 10: the same in words or stars whose lowest grade is a grade already (low, medium, high: a third,
 *   two thirds, all); less of them: turned round, so that the best grade falls short of all
 */
export const SCALE_MEANINGS = [
  "effect",
  "contribution",
  "merit",
  "merit-of-3",
  "merit-of-4",
  "merit-of-5",
  "merit-of-10",
  "less-of-3",
  "less-of-4",
  "less-of-5",
  "less-of-10",
] as const;

export type ScaleMeaning = (typeof SCALE_MEANINGS)[number];

/** Whether ratings are read alike on both. */
export function isSameScale(a: Scale, b: Scale): boolean {
  return a.id === b.id && a.reversed === b.reversed && a.tuning === b.tuning;
}

/** Our own scale: -3 works fully against, 0 no effect, 3 delivers most of this year's target. */
export const OWN_SCALE: Scale = { id: "-3..3", zero: 0, top: 3, bottom: -3, reversed: false };
