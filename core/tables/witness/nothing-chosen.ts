import { areCalledRaters } from "../find/raters-across.ts";
import { speaksOf } from "./words.ts";
import { isJudgedBy } from "./judged-by.ts";
import type { Candidate } from "../candidate.ts";

/** "Ines", "Mr Lopez", "Anna K.": or a product that is called so. */
const LIKE_PERSON = /^\p{Lu}\p{Ll}+\.?(?: \p{Lu}(?:\p{Ll}+|\.))?$/u;
const NAME =
  /^(?:name|names|namen|nom|noms|nombre|nome|naam|imie|imię|namn|navn|nimi|имя|ім'я|姓名|名前|氏名|이름|who|wer)$/iu;
/** "Test 1", "Round 2", "Q3"; other letters alone are codes of criteria. */
const NUMBERED = /^(\p{L}{2,}.{0,20}?|Q)[\s#.-]{0,3}\d{1,2}$/u;

/**
 * Whether people are rated, or what they can do: the corner or a line above it says so, or the options are called like
 * people under no header or "Name", and nothing that they are rated by is what things are judged by.
 */
export function mayBePeople({ cells: { frame }, objectiveNames, optionNames }: Candidate): boolean {
  const { sight, first, header, name, firstField } = frame;
  for (let line = header; line >= first; line--) {
    for (const field of [name, firstField]) {
      const value = sight.spread(line, field);
      if (typeof value === "string" && isOfPeople(value)) return true;
    }
  }
  const corner = sight.at(header, name);
  const isHeaded = typeof corner === "string" && corner.trim() !== "" && !NAME.test(corner.trim());
  return !isHeaded && !objectiveNames.some(isJudgedBy) && optionNames.every((each) => LIKE_PERSON.test(each));
}

/** "Customer portal: options" is of what is chosen for them. */
function isOfPeople(text: string): boolean {
  return speaksOf("person", text) && !speaksOf("option", text) && !speaksOf("criterion", text);
}

/** All are one word with numbers behind it: the same once more, and nothing to judge by, unless the word says so. */
export function areNumbered(names: readonly string[]): boolean {
  const words = new Set(names.map((name) => NUMBERED.exec(name)?.[1] ?? ""));
  const [word = ""] = words;
  return words.size === 1 && word !== "" && !speaksOf("criterion", word) && !areCalledRaters(names);
}
