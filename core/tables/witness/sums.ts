import { isShownAs } from "./shown-as.ts";

/** A run of lines that another adds up is at most so long. */
const LONGEST_RUN = 14;

/** What is known of lines for telling totals: the value of a line in each place, NaN where it has none. */
export interface Summed {
  /** Lines in the order in which they stand. */
  readonly lines: readonly number[];
  readonly places: readonly number[];
  readonly value: (line: number, place: number) => number;
  /** The weight of a line where lines have weights; NaN where not. */
  readonly weight: (line: number) => number;
  /** The line's name says that it is a total. */
  readonly isNamed: (line: number) => boolean;
}

/**
 * How surely a line is a total of the run right before it: 5 where its values are all the run's sums, weighted sums
 * or means (in three places or more; two with a word), 2.5 where a word and the run's largest (or least) say so, else 0.
 */
export function totalPoints(summed: Summed, line: number): number {
  const { lines, places, value } = summed;
  const at = lines.indexOf(line);
  const isNamed = summed.isNamed(line);
  const filled = places.filter((place) => !Number.isNaN(value(line, place)));
  if (filled.length < (isNamed ? 2 : 3)) return 0;
  // Small whole numbers are often the mean of a few others.
  const isFine = filled.some((place) => !Number.isInteger(2 * value(line, place)));
  let points = 0;
  if (isNamed && filled.length >= 3 && isSumOfOne(summed, lines[at - 1], line)) return 5;
  for (let length = 2; length <= Math.min(at, LONGEST_RUN); length++) {
    const run = lines.slice(at - length, at);
    // Whether all places so far are the run's sums, its means, its largest or least.
    let [isSum, isMean, isTop, isAdded, isVaried] = [true, true, true, isNamed, false];
    for (const place of filled) {
      const said = compare(summed, run, place, value(line, place));
      isSum &&= said.isSum;
      isAdded ||= said.isAdded;
      isVaried ||= said.isVaried;
      isMean &&= said.isMean;
      isTop &&= said.isTop;
      if (!isSum && !isMean && !isTop) break;
    }
    const isWhole = length === at;
    if (isSum && isAdded && !mayBeChance(summed, line, filled)) return 5;
    if (isMean && isVaried && length > 2 && (isNamed || (isWhole && (isFine || length > 4)))) return 5;
    if (isNamed && isTop && isVaried && isWhole && length > 2) points = 2.5;
  }
  return points;
}

/** The subtotal of a group of one: the line before it once more, with its weight. */
function isSumOfOne({ places, value, weight }: Summed, before: number | undefined, line: number): boolean {
  if (before === undefined || Number.isNaN(weight(line)) || weight(before) !== weight(line)) return false;
  return places.every((place) => Object.is(value(before, place), value(line, place)));
}

/** So many figures hardly come out by chance. */
const BY_CHANCE = 5;

/** A few ratings like all others, under a name of their own, may well be the sum of some of those: small or signed ones above all. */
function mayBeChance(
  { lines, value, weight, isNamed }: Summed,
  line: number,
  filled: readonly number[],
): boolean {
  if (isNamed(line) || !Number.isNaN(weight(line)) || filled.length >= BY_CHANCE) return false;
  return filled.every((place) => {
    const own = Math.abs(value(line, place));
    return lines.some((other) => other !== line && Math.abs(value(other, place)) >= own);
  });
}

interface Compared {
  readonly isSum: boolean;
  readonly isMean: boolean;
  readonly isTop: boolean;
  /** More than one of the run's values is not 0: a value that comes back beside zeros was not added up. */
  readonly isAdded: boolean;
  /** The run's values differ: what is like all before it is one more of them, and not their mean. */
  readonly isVaried: boolean;
}

function compare({ value, weight }: Summed, run: readonly number[], place: number, total: number): Compared {
  let [sum, weighted, weights, count, addends, top, least] = [0, 0, 0, 0, 0, -Infinity, Infinity];
  for (const line of run) {
    const each = value(line, place);
    if (Number.isNaN(each)) continue;
    count++;
    if (each !== 0) addends++;
    sum += each;
    if (each > top) top = each;
    if (each < least) least = each;
    const factor = weight(line);
    if (Number.isNaN(factor)) continue;
    weighted += factor * each;
    weights += factor;
  }
  if (count === 0) return { isSum: false, isMean: false, isTop: false, isAdded: false, isVaried: false };
  return {
    isSum:
      isNear(sum, total, 0.002) ||
      // Weights out of 100, and averages over the run's own weights.
      (weighted !== 0 && [1, 0.01, 1 / weights].some((share) => isNear(weighted * share, total, 0.004))),
    isMean:
      count > 2 &&
      (Math.abs(sum / count - total) < 0.006 * Math.max(1, Math.abs(total)) || isShownAs(total, sum / count)),
    isTop: count > 2 && (top === total || least === total),
    isAdded: addends > 1,
    isVaried: top > least,
  };
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) < 1e-6 + share * Math.abs(a);
}
