import type { Candidate } from "../choose/candidate.ts";
import type { CellReader } from "../find/cell-reader.ts";
import { remarkedRating } from "../values/scales/labelled.ts";
import { speaksOf } from "../witness/words.ts";

/** Fewer things have the places 1 to n by chance. */
const LEAST_RANKED = 6;
const LEAST_OTHERS = 3;
/** A field with numbers so much larger than all others' is on no scale with them. */
const MUCH_LARGER = 3;
const HALF = 0.5;

/**
 * A line of weights stands between two options and is not called weights: it is one of them. Weights of groups before it
 * are none.
 */
export function areWeightsBetween({ cells, source, options }: Candidate): boolean {
  if (source?.kind !== "line" || !cells.lines.includes(source.line)) return false;
  const isWeights = (i: number): boolean => speaksOf("weight", cells.names[i] ?? "");
  if (isWeights(cells.lines.indexOf(source.line))) return false;
  const own = options.filter((i) => !isWeights(i));
  const lines = own.map((i) => cells.lines[i]!);
  return lines.some((line) => line < source.line) && lines.some((line) => line > source.line);
}

/** Places 1 to n, each once, at an end of unweighted ratings. */
export function takesRank({ cells, kind, source, objectives, options }: Candidate): boolean {
  if (kind.levels || source || options.length < LEAST_RANKED) return false;
  return [objectives[0]!, objectives[objectives.length - 1]!].some((j) => {
    const places = new Set(options.map((i) => cells.number(i, j)));
    return (
      places.size === options.length &&
      [...places].every((place) => Number.isInteger(place) && place >= 1 && place <= options.length)
    );
  });
}

/** One of the fields that count alike reaches far beyond the scale of all others. */
export function takesLargeField({
  cells,
  kind,
  source,
  objectives,
  options,
  isProduct,
  divisor,
}: Candidate): boolean {
  if (kind.levels || source || isProduct || divisor !== null || objectives.length < LEAST_OTHERS)
    return false;
  const tops = objectives.map((j) => Math.max(...options.map((i) => cells.number(i, j) || 0)));
  const [largest, next] = tops.sort((a, b) => b - a);
  return largest! > MUCH_LARGER * next!;
}

/** The first or last option alone has fractions, mostly: an average of the others, whatever it is called. */
export function takesMeans({ cells, kind, objectives, options }: Candidate): boolean {
  if (kind.levels || options.length <= LEAST_OTHERS) return false;
  const fractions = (i: number): number =>
    objectives.filter((j) => !Number.isInteger(cells.number(i, j) || 0)).length;
  return [options[0]!, options[options.length - 1]!].some(
    (i) =>
      fractions(i) >= HALF * objectives.length &&
      options.every((other) => other === i || fractions(other) === 0),
  );
}

/** All options are rated alike throughout: nothing is compared. */
export function areAllAlike({ cells, kind, objectives, options }: Candidate): boolean {
  // A formula of ours in the sheet has said what is rated.
  if (kind.levels || options.length < 2 || cells.ratedBySheet > 0) return false;
  const [first] = options;
  return objectives.every((j) => options.every((i) => cells.number(i, j) === cells.number(first!, j)));
}

/** What names either side is mostly what people rate with: a line or column of ratings was taken for the names. */
export function areNamesRatings({ cells, objectiveNames, optionNames }: Candidate): boolean {
  const { reader } = cells.frame.sight;
  const isMostly = (names: readonly string[], isSo: (name: string) => boolean): boolean =>
    names.length > 0 && names.filter(isSo).length > HALF * names.length;
  return (
    isMostly(objectiveNames, (name) => BARE.test(name.trim()) || isLikeRating(reader, name)) ||
    isMostly(optionNames, (name) => !CODE.test(name.trim()) && isLikeRating(reader, name))
  );
}

function isLikeRating(reader: CellReader, name: string): boolean {
  return (
    FRACTION.test(name.trim()) || MARK.test(name) || reader.isLevel(name) || remarkedRating(name) !== null
  );
}

const BARE = /^[-+]?\d{1,4}(?:[.,]\d{1,3})?$/;
const FRACTION = /^\d{1,3}(?:[.,]\d)?\s?\/\s?\d{1,3}$/;
const MARK = /^(?:[⭐★✅❌✓✗✔✘]|⚠)/u;
/** "A", "B: in part", "3": what people call options too. */
const CODE = /^(?:\p{L}(?!\p{L})|\d{1,4}$)/u;
