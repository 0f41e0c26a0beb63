/**
 * The languages that AlignScore speaks, by their BCP 47 tags: the registry. Every place that has words of its own for
 * each keeps them in a `Record<Language, …>`, so a language that is added here compiles once it is complete everywhere.
 */
export const LANGUAGES = ["en", "de", "es"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language that a BCP 47 tag stands for ("de-AT", and "de_AT" as Google may write it); null where there are no
 * texts in it.
 */
export function languageOf(tag: string): Language | null {
  const primary = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  const isWhole = primary !== undefined && !/[a-z0-9]/i.test(tag.charAt(primary.length));
  return (isWhole ? LANGUAGES.find((language) => language === primary) : undefined) ?? null;
}

/** English, where nothing is said in the language itself. */
export function spokenFor(tag: string): Language {
  return languageOf(tag) ?? "en";
}
