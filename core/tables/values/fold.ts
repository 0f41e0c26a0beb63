import { plainDigits } from "./digits.ts";

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  ı: "i",
  đ: "d",
};

/** Words of ASCII, single spaces between them, without "<" and the grave accent: only their case has to be folded. */
const ALREADY_PLAIN = /^[!-;=-_a-~]+(?: [!-;=-_a-~]+)*$/;

/** So far into a cell people write numbers, dates and words that rate; a paragraph holds none that counts. */
const LONGEST_VALUE = 400;

/** A paragraph's beginning, which is all that need be looked at again and again; null for what is no paragraph. */
export function paragraphStart(text: string): string | null {
  if (text.length <= LONGEST_VALUE) return null;
  const start = text.slice(0, LONGEST_VALUE).trim();
  // A number may have nothing but blanks about it.
  return start.length * 2 < LONGEST_VALUE && text.trim().length <= LONGEST_VALUE ? null : start;
}

/** White space of every kind (line breaks, `<br>`, no-break, thin, zero-width) to single spaces, ends trimmed. */
export function foldSpaces(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  return text
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\u0085]+/g, " ")
    .trim();
}

/**
 * The form in which words are compared: lower case, accents off, white space and `<br>` folded, dashes and
 * apostrophes in their plain form. `"  Coût\nannuel "` gives `"cout annuel"`.
 */
export function foldText(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text.toLowerCase();
  return plainDigits(foldSpaces(text))
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøæœłıđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212\u0096\u0097]/g, "-")
    .replace(/[\u2018\u2019\u0092\u00b4`]/g, "'")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0).toLowerCase());
}

/** A folded text without anything but letters and digits: `"N. v."` and `"n/v"` both give `"nv"`. */
export function foldCompact(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Splits names as programs write them: `"latestBudget"` and `"latest_budget"` give `"latest Budget"`. */
export function splitName(text: string): string {
  const spaced = text.replace(/_+/g, " ");
  if (/\s/.test(spaced.trim())) return spaced;
  return spaced.replace(/(\p{Ll}|\d)(\p{Lu}\p{Ll})/gu, "$1 $2").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

/** Folded words already, as those of the word lists are: thousands of them are taken apart before a first result. */
const ALREADY_WORDS = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** The folded words of a text, names split, punctuation dropped: `"project_name"` gives `["project", "name"]`. */
export function wordsOf(text: string): string[] {
  if (ALREADY_WORDS.test(text)) return text.split(" ");
  return foldText(splitName(foldSpaces(text))).match(/[\p{L}\p{N}]+/gu) ?? [];
}
