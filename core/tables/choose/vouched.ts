import { KIND } from "../find/frame-cells.ts";
import { addsUpBothWays, isMultiplied } from "../witness/accounting.ts";
import { scaleInText } from "../values/scales/scale-text.ts";
import { countsSigns } from "../witness/sign-counts.ts";
import { areMarksOfWeights } from "../witness/up-to-weight.ts";
import { areGainAndBurden } from "../witness/gain-and-burden.ts";
import { areRanks } from "../witness/ranked-by.ts";
import { isRiskList } from "../witness/risk-list.ts";
import { speaksOf } from "../witness/words.ts";
import type { Candidate } from "../candidate.ts";
import { isSlip } from "./small-ratings.ts";
import { areNumbered } from "../witness/nothing-chosen.ts";
import { areRatedByMarks } from "./rated-by-marks.ts";
import { isScoredTotal } from "./scored-total.ts";

/** A total that is reproduced so well speaks for itself. */
const REPRODUCED = 4;
const COVERED = 0.5;
/** Names that are numbers, of both sides together: years, levels, counts of counts. */
const NUMBERED = 0.5;
/** Fewer things with two small numbers each may be anything. */
const LEAST_GRADED = 3;
/** Larger numbers are amounts and counts, unless weights or a total say otherwise. */
const LARGEST_RATING = 10;

/**
 * Whether anything but the looks of the numbers says that a table is one of ratings: a word for weights, a weighted
 * total, formulas, weights of no other name that add up to 1 or 100; in a table without weights a word for options or
 * criteria, or a total of its own, and numbers that look like ratings.
 */
export function isVouchedFor(candidate: Candidate): boolean {
  const { source, features, objectives, cells } = candidate;
  const { weightWord, cornerWord, totalWord, sumIsWhole, reproducedPoints, coverage } = features;
  // One column beside a list of criteria is the state of one thing: nobody chooses among one.
  if (candidate.options.length === 1 && cells.frame.sight.turned) return false;
  if (source === null && isRiskList(candidate.objectiveNames)) return false;
  if (coverage > COVERED) return true;
  if (source) {
    if (source.areCaps !== true && reproducedPoints < REPRODUCED && areMarksOfWeights(candidate))
      return false;
    if (weightWord || reproducedPoints >= REPRODUCED) return true;
    // Quantities and scores add up to 100 by chance; numbers that have a name of their own are what it says.
    return sumIsWhole && (source.label === "" || cornerWord || source.kind !== "line");
  }
  // Only a score that is called by its factors' initials is a product without a divisor.
  if (candidate.isProduct && candidate.divisor === null) return features.numericNames === 0;
  if (kindOfWords(candidate) || kindOfGrades(candidate) || areStated(candidate)) return true;
  if (areRatedByMarks(candidate)) return true;
  if (!candidate.kind.levels && areRanks(cells, objectives, candidate.options)) return true;
  if (candidate.kind.levels && countsSigns(cells, objectives, candidate.options)) return true;
  if (addsUpBothWays(candidate) || isMultiplied(candidate)) return false;
  if (candidate.divisor !== null)
    return features.numericNames === 0 && isDivided(candidate, candidate.divisor);
  if (reproducedPoints >= REPRODUCED && isScoredTotal(candidate)) return true;
  if (cornerWord) return looksRated(candidate);
  const isTotalled = objectives.length >= 3 || totalWord;
  const isNumbered = features.numericNames >= NUMBERED || areNumbered(candidate.objectiveNames);
  return reproducedPoints >= REPRODUCED && isTotalled && !isNumbered && looksRated(candidate);
}

/** Every objective's own header says how far its ratings go ("Mission fit (1-5)", "Qualité /20"), and none goes beyond. */
function areStated({ cells, kind, objectives, options, features }: Candidate): boolean {
  if (kind.levels || features.numericNames > 0 || features.duplicates > 0) return false;
  return objectives.every((j) => {
    const scale = scaleInText(cells.headers[j]!);
    return scale !== null && options.every((i) => !(Math.abs(cells.number(i, j)) > scale.top));
  });
}

/** Levels under names of what things are judged by, of which one is a burden and one is none: "Impact" and "Effort". */
function kindOfWords({ cells, kind, objectives, features }: Candidate): boolean {
  if (!kind.levels || features.numericNames > 0 || features.duplicates > 0) return false;
  return areGainAndBurden(objectives.map((j) => cells.headers[j]!));
}

/** The same in small grades: what is gained and what it takes, side by side for each of a few ideas. */
function kindOfGrades(candidate: Candidate): boolean {
  const { cells, kind, objectives, options, features } = candidate;
  if (kind.levels || cells.frame.sight.turned || features.numericNames > 0 || features.duplicates > 0)
    return false;
  if (options.length < LEAST_GRADED || !areGainAndBurden(objectives.map((j) => cells.headers[j]!)))
    return false;
  const isSmall = kind.top <= LARGEST_RATING && features.smallRatings === 1;
  return options.every((i) =>
    objectives.every((j) => (isSmall ? cells.number(i, j) >= 1 : STEPS.has(cells.number(i, j)))),
  );
}

/** The cards that effort and value are estimated with. */
const STEPS: ReadonlySet<number> = new Set([0.5, 1, 2, 3, 5, 8, 13, 20, 21]);

/** Small whole or half numbers on one scale that every field uses, or levels; no field that is named as something else. */
export function looksRated({ cells, kind, objectives, options, features }: Candidate): boolean {
  if (kind.levels) return true;
  if (kind.top > LARGEST_RATING || features.smallRatings < 0.9) return false;
  const largest = objectives.map((j) =>
    options.reduce((most, i) => {
      const value = cells.kind(i, j) === KIND.number ? cells.number(i, j) : 0;
      return isSlip(cells.headers[j]!, value, kind) ? most : Math.max(most, Math.abs(value));
    }, 0),
  );
  const top = Math.max(...largest);
  const low = largest.filter((each) => each * 2 < top).length;
  const named = objectives.filter((j) => speaksOf("attribute", cells.headers[j]!)).length;
  // A total of the sheet's own says more about its members than their names do.
  const isNamedElse = features.reproducedPoints < REPRODUCED && named * 2 >= objectives.length;
  return low * 3 <= objectives.length && !isNamedElse;
}

/** Steps like 1, 2, 3, 5, 8, 13 and 20 (21), as values and efforts are estimated in. */
const LARGEST_STEP = 21;
/** Where the words say as much as the numbers. */
const LARGEST_POINTS = 100;

/** Whether what is divided are values by an effort: by their numbers, or by what divisor and result are called. */
function isDivided({ cells, objectives, options, isProduct, features }: Candidate, divisor: number): boolean {
  if (isProduct) return true;
  const isNamed = features.totalWord && speaksOf("burden", cells.headers[divisor]!);
  const most = isNamed ? LARGEST_POINTS : LARGEST_STEP;
  return objectives.every((j) =>
    options.every((i) => {
      const value = cells.number(i, j);
      return Number.isNaN(value) || (Math.abs(value) <= most && Number.isInteger(2 * value));
    }),
  );
}
