import { countedIn } from "../witness/counted-marks.ts";
import { speaksOf } from "../witness/words.ts";
import { isJudgedBy } from "./by-corner.ts";
import type { Candidate } from "./candidate.ts";

const LEAST_RATED = 2;
/** Two options are compared by so many criteria at least. */
const LEAST_OPTIONS = 3;
const LEAST_OF_TWO = 3;
const HALF = 0.5;
/** "Ines", "Mr Lopez", "Anna K.": or a product that is called so. */
const LIKE_PERSON = /^\p{Lu}\p{Ll}+\.?(?: \p{Lu}(?:\p{Ll}+|\.))?$/u;
/** "Test 1", "Lesson 2": one after the other. */
const NUMBERED = /\d\s*$/;

/**
 * Stars, dots, pluses, "4/5" under several criteria say by themselves that somebody rated, as well as a word does. Not
 * where people are rated, or what they can do, or how likely something is: nobody chooses among those.
 */
export function areRatedByMarks({
  cells,
  source,
  objectives,
  options,
  objectiveNames,
  optionNames,
  features,
}: Candidate): boolean {
  if (source || features.numericNames > 0 || features.duplicates > 0) return false;
  const counted = objectives.map((j) => countedIn(cells, j, options));
  const marks = counted.filter((each) => each === "marks").length;
  const all = counted.filter((each) => each !== null).length;
  if (all < (options.length < LEAST_OPTIONS ? LEAST_OF_TWO : LEAST_RATED) || all < HALF * objectives.length)
    return false;
  if (objectiveNames.some((name) => speaksOf("chance", name)) || isOfPeople(cells.frame)) return false;
  const judged = objectiveNames.filter(isJudgedBy).length;
  const isJudged = judged > 0;
  if (optionNames.filter(isJudgedBy).length > judged) return false;
  // Lessons done and tests passed are counted in parts as well.
  if (marks === 0) return isJudged && !objectiveNames.every((name) => NUMBERED.test(name));
  return isJudged || isHeaded(cells) || !optionNames.every((name) => LIKE_PERSON.test(name));
}

/** A word over the names that is not just "Name". */
function isHeaded({ frame: { sight, header, name } }: Candidate["cells"]): boolean {
  const corner = sight.at(header, name);
  return typeof corner === "string" && corner.trim() !== "" && !NAME.test(corner.trim());
}

const NAME =
  /^(?:name|names|namen|nom|noms|nombre|nome|naam|imie|imię|namn|navn|nimi|имя|ім'я|姓名|名前|氏名|이름|who|wer)$/iu;

/** The corner, or a line above the header, speaks of people or of what they can do. */
function isOfPeople({ sight, first, header, name, firstField }: Candidate["cells"]["frame"]): boolean {
  for (let line = header; line >= first; line--) {
    for (const field of [name, firstField]) {
      const value = sight.spread(line, field);
      if (typeof value === "string" && speaksOf("person", value)) return true;
    }
  }
  return false;
}
