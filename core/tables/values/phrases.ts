import { wordsOf } from "./fold.ts";

/** A list of phrases, "|" between them, ready for comparing: one form for singular and plural. */
export type PhraseSet = ReadonlySet<string>;

/** The common beginning of a word's forms: cost, costs, coste, costo; Ziel, Ziele; project, projects. */
function stem(word: string): string {
  if (word.length <= 4) return word;
  const single = word.replace(/([^s])s$/, "$1");
  return single.length > 4 ? single.replace(/(?:en|[aeoin])$/, "") : single;
}

export function stemmed(text: string): string[] {
  return wordsOf(text).map(stem);
}

export function phraseSet(list: string): PhraseSet {
  return new Set(list.split("|").map((phrase) => stemmed(phrase).join(" ")));
}

/** The whole text is one of the phrases. */
export function isPhrase(phrases: PhraseSet, text: string): boolean {
  return phrases.has(stemmed(text).join(" "));
}
