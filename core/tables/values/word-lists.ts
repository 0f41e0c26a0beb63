import { wordsOf } from "./fold.ts";

/** Phrases of up to so many words are looked for. */
const LONGEST_PHRASE = 3;
/** Longer headers are texts; only their beginning is looked at. */
const MOST_WORDS = 30;

/** @param list phrases with "|" between them, folded as headers are */
export function folded(list: string): ReadonlySet<string> {
  return new Set(list.split("|").map((phrase) => wordsOf(phrase).join(" ")));
}

/** The same for several kinds. */
export function kinds<Kind extends string>(
  lists: Partial<Record<Kind, string>>,
): readonly (readonly [Kind, ReadonlySet<string>])[] {
  return (Object.keys(lists) as Kind[]).map((kind) => [kind, folded(lists[kind] ?? "")] as const);
}

/** The first kind that has one of the phrases. */
export function kindAmong<Kind extends string>(
  known: readonly (readonly [Kind, ReadonlySet<string>])[],
  phrases: readonly string[],
): Kind | null {
  return known.find(([, words]) => phrases.some((phrase) => words.has(phrase)))?.[0] ?? null;
}

/** The words of a header, as far as it is looked at. */
export function headWords(header: string): string[] {
  return wordsOf(header.slice(0, 400)).slice(0, MOST_WORDS);
}

/** All phrases that stand in it. */
export function phrasesOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_PHRASE, words.length - from) }, (_each, more) =>
      words.slice(from, from + more + 1).join(" "),
    ),
  );
}
