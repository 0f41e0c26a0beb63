import { ownEntry } from "#core/own-entry.ts";
import type { Scale } from "../../../domain/scale.ts";
import { lazily } from "../../../lazily.ts";
import { foldText, paragraphStart } from "../fold.ts";
import { ratingWords } from "./labelled.ts";
import { WORD_SCALES } from "../lexicon/rating-words.ts";

/** Ticks and crosses that are letters in the font Wingdings: copied or exported, only the letters are left. */
const WINGDINGS: Readonly<Record<string, string>> = {
  ü: "✓",
  þ: "☑",
  û: "✗",
  "¨": "☐",
  "\uf0fc": "✓",
  "\uf0fe": "☑",
  "\uf0fb": "✗",
  "\uf0a8": "☐",
};

/** The scales of words and signs, the likeliest first. */
export const WORDS: readonly Scale[] = WORD_SCALES.map((scale) => {
  const { id, zero, top, bottom } = scale;
  const words = lazily(() => wordsOf(scale.levels));
  return {
    id,
    zero,
    top,
    bottom,
    reversed: false,
    get words() {
      return words();
    },
  };
});

function wordsOf(levels: (typeof WORD_SCALES)[number]["levels"]): Record<string, number> {
  const words: Record<string, number> = {};
  for (const { level, words: list } of levels) {
    for (const word of list.split("|")) words[wordKey(word)] = level;
  }
  return words;
}

/** The form in which words of a scale are kept and looked up. */
export function wordKey(text: string): string {
  const folded = foldText(ownEntry(WINGDINGS, text.trim()) ?? text)
    .replace(/\ufe0f/g, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/^'(?=[-+=])/, "");
  return folded.replace(/(\p{L})[.!]+$/u, "$1");
}

/** "weak negative", "negativ (schwach)": how much, and which way. */
const WAY = String.raw`(negativ(?:e|o|a|ely)?|negatif|positiv(?:e|o|a|ely)?|positif)`;
const WAYS = new RegExp(String.raw`^${WAY}[ ,:(-]+(.+?)\)?$|^(.+?)[ ,:(-]+${WAY}\)?$`, "u");

/** The level of such words on a scale of how much that also reaches below zero. */
function bothWays(scale: Scale, key: string): number | null {
  if (scale.bottom !== -scale.top || key.length > LONGEST) return null;
  const [, first, after, before, last] = WAYS.exec(key) ?? [];
  const level = lookUp(scale.words ?? {}, (after ?? before ?? "").trim());
  if (level === null || level < 0) return null;
  return (first ?? last)!.startsWith("n") ? -level : level;
}

/** A text is asked of one scale after the other, so the last one's key is kept. */
let last = { text: "", key: "" };

function keyOf(text: string): string {
  if (text !== last.text) last = { text, key: wordKey(text) };
  return last.key;
}

/** The number of a word on a word scale, or null where the scale does not know it. */
export function levelOfWord(scale: Scale, text: string): number | null {
  if (paragraphStart(text) !== null) return null;
  const words = scale.words ?? {};
  const key = keyOf(text);
  const known = lookUp(words, key) ?? between(words, key) ?? bothWays(scale, key);
  if (known !== null || text.length > LONGEST) return known;
  if (isColoured(key)) {
    const word = key.replace(COLOUR, "").trim();
    const level = lookUp(words, word) ?? between(words, word);
    if (level !== null) return level;
  }
  for (const part of ratingWords(key)) {
    const level = lookUp(words, part.trim());
    if (level !== null) return level;
  }
  return null;
}

const COLOUR = /^[\u{1f534}\u{1f7e0}-\u{1f7e4}\u26aa\u26ab\u{1f535}]+/u;

/** "🔴 Critical": a circle that colours the word behind it. */
export function isColoured(text: string): boolean {
  return /^[\u{1f534}\u{1f7e0}-\u{1f7e4}\u26aa\u26ab\u{1f535}]\ufe0f?\s*\p{L}{3}/u.test(text.trim());
}

/** Longer texts are no ratings in words. */
const LONGEST = 160;

/** Levels and first words of word scales: a scale has hundreds of words, and is asked for every cell. */
const GISTS = new WeakMap<object, WordsGist>();

interface WordsGist {
  readonly levels: ReadonlySet<number>;
  /** A few words of the scale, for sentences. */
  readonly examples: string;
}

/** The levels that the words of a scale stand for, and some of the words. */
export function gistOf(words: Readonly<Record<string, number>>): WordsGist {
  const known = GISTS.get(words);
  if (known) return known;
  const gist = {
    levels: new Set(Object.values(words)),
    examples: Object.keys(words).slice(0, 4).join(", "),
  };
  GISTS.set(words, gist);
  return gist;
}

function lookUp(words: Readonly<Record<string, number>>, key: string): number | null {
  return ownEntry(words, key) ?? null;
}

/** "Medium/high", "low-medium": halfway between two words that are neighbours. */
function between(words: Readonly<Record<string, number>>, key: string): number | null {
  const parts = /^(\p{L}[\p{L} ]*?)\s?(?:\/|-| to | bis | a )\s?(\p{L}[\p{L} ]*)$/u.exec(key);
  const first = lookUp(words, parts?.[1] ?? "");
  const second = lookUp(words, parts?.[2] ?? "");
  return first !== null && second !== null && Math.abs(first - second) === 1 ? (first + second) / 2 : null;
}
