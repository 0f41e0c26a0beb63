import type { Candidate } from "../candidate.ts";
import { isOneThing } from "../choose/people-across.ts";
import { KIND } from "../find/frame-cells.ts";
import { areNoOptions, isPeriod } from "../witness/names-of-none.ts";
import { isLikeRating, isRatingForName } from "../witness/rating-for-name.ts";
import { speaksOf } from "../witness/words.ts";
import { fieldOf, lineOf, sheetLine, wholeOf, type Suspect } from "./suspect.ts";

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
export function weightsBetween(candidate: Candidate): Suspect | null {
  const { cells, source, options } = candidate;
  if (source?.kind !== "line" || !cells.lines.includes(source.line)) return null;
  const isWeights = (i: number): boolean => speaksOf("weight", cells.names[i] ?? "");
  if (isWeights(cells.lines.indexOf(source.line))) return null;
  const own = options.filter((i) => !isWeights(i));
  const lines = own.map((i) => cells.lines[i]!);
  const isBetween = lines.some((line) => line < source.line) && lines.some((line) => line > source.line);
  return isBetween ? sheetLine(candidate, source.line) : null;
}

/** Places 1 to n, each once, at an end of unweighted ratings. */
export function rankTaken(candidate: Candidate): Suspect | null {
  const { cells, kind, source, objectives, options } = candidate;
  if (kind.levels || source || options.length < LEAST_RANKED) return null;
  const found = [objectives[0]!, objectives[objectives.length - 1]!].find((j) => {
    const places = new Set(options.map((i) => cells.number(i, j)));
    return (
      places.size === options.length &&
      [...places].every((place) => Number.isInteger(place) && place >= 1 && place <= options.length)
    );
  });
  return found === undefined ? null : fieldOf(candidate, found);
}

/** One of the fields that count alike reaches far beyond the scale of all others. */
export function largeFieldTaken(candidate: Candidate): Suspect | null {
  const { cells, kind, source, objectives, options, isProduct, divisor } = candidate;
  if (kind.levels || source || isProduct || divisor !== null || objectives.length < LEAST_OTHERS) return null;
  const [largest, next] = objectives
    .map((j) => ({ j, top: Math.max(...options.map((i) => cells.number(i, j) || 0)) }))
    .sort((a, b) => b.top - a.top);
  return largest!.top > MUCH_LARGER * next!.top ? fieldOf(candidate, largest!.j) : null;
}

/** The first or last option alone has fractions, mostly: an average of the others, whatever it is called. */
export function meansTaken(candidate: Candidate): Suspect | null {
  const { cells, kind, objectives, options } = candidate;
  if (kind.levels || options.length <= LEAST_OTHERS) return null;
  const fractions = (i: number): number =>
    objectives.filter((j) => !Number.isInteger(cells.number(i, j) || 0)).length;
  const found = [options[0]!, options[options.length - 1]!].find(
    (i) =>
      fractions(i) >= HALF * objectives.length &&
      options.every((other) => other === i || fractions(other) === 0),
  );
  return found === undefined ? null : lineOf(candidate, found);
}

/** All options are rated alike throughout: nothing is compared. */
export function allAlike(candidate: Candidate): Suspect | null {
  const { cells, kind, objectives, options } = candidate;
  // A formula of ours in the sheet has said what is rated.
  if (kind.levels || options.length < 2 || cells.ratedBySheet > 0) return null;
  const [first] = options;
  const areAlike = objectives.every((j) =>
    options.every((i) => cells.number(i, j) === cells.number(first!, j)),
  );
  return areAlike ? wholeOf(candidate) : null;
}

/** People rated one thing by several criteria: there is nothing to choose from. */
export function oneThingRated(candidate: Candidate): Suspect | null {
  return isOneThing(candidate) ? wholeOf(candidate) : null;
}

/** What was read as options, or in a table without weights as objectives, are times, figures or answers of one thing. */
export function nothingToChoose(candidate: Candidate): Suspect | null {
  const { cells, source, objectiveNames, optionNames } = candidate;
  // Of several dates of each objective one counts, and which is asked.
  const isDated = cells.states !== null || cells.dated !== null;
  const areTimes = source === null && !isDated && objectiveNames.every(isPeriod);
  return areTimes || areNoOptions(optionNames) ? wholeOf(candidate) : null;
}

/** Most of the filled cells are texts that rate nothing: what describes the grades, say. */
export function mostlyUnread(candidate: Candidate): Suspect | null {
  const { cells, objectives, options } = candidate;
  const kinds = options.flatMap((i) => objectives.map((j) => cells.kind(i, j)));
  const filled = kinds.filter((kind) => kind !== KIND.blank).length;
  return kinds.filter((kind) => kind === KIND.text).length > HALF * filled ? wholeOf(candidate) : null;
}

/** What names either side is mostly what people rate with: a line or column of ratings was taken for the names. */
export function namesAreRatings(candidate: Candidate): Suspect | null {
  const { cells, objectiveNames, optionNames } = candidate;
  const { reader } = cells.frame.sight;
  const isMostly = (names: readonly string[], isSo: (name: string) => boolean): boolean =>
    names.length > 0 && names.filter(isSo).length > HALF * names.length;
  const areRatings =
    isMostly(objectiveNames, (name) => BARE.test(name.trim()) || isLikeRating(reader, name)) ||
    isMostly(optionNames, (name) => isRatingForName(reader, name));
  return areRatings ? wholeOf(candidate) : null;
}

const BARE = /^[-+]?\d{1,4}(?:[.,]\d{1,3})?$/;
