import { countedIn } from "../witness/counted-marks.ts";
import { speaksOf } from "../witness/words.ts";
import { isJudgedBy } from "../witness/judged-by.ts";
import type { Candidate } from "../candidate.ts";
import { areNumbered, mayBePeople } from "../witness/nothing-chosen.ts";

const LEAST_RATED = 2;
/** Two options are compared by so many criteria at least. */
const LEAST_OPTIONS = 3;
const LEAST_OF_TWO = 3;
const HALF = 0.5;

/**
 * Stars, dots, pluses, "4/5" under several criteria say by themselves that somebody rated, as well as a word does. Not
 * where people are rated, or what they can do, or how likely something is: nobody chooses among those.
 */
export function areRatedByMarks(candidate: Candidate): boolean {
  const { cells, source, objectives, options, objectiveNames, optionNames, features } = candidate;
  if (source || features.numericNames > 0 || features.duplicates > 0) return false;
  const counted = objectives.map((j) => countedIn(cells, j, options));
  const marks = counted.filter((each) => each === "marks").length;
  const all = counted.filter((each) => each !== null).length;
  if (all < (options.length < LEAST_OPTIONS ? LEAST_OF_TWO : LEAST_RATED) || all < HALF * objectives.length)
    return false;
  if (objectiveNames.some((name) => speaksOf("chance", name)) || mayBePeople(candidate)) return false;
  const judged = objectiveNames.filter(isJudgedBy).length;
  if (optionNames.filter(isJudgedBy).length > judged) return false;
  // Lessons done and tests passed are counted in parts as well.
  return marks > 0 || (judged > 0 && !areNumbered(objectiveNames));
}
