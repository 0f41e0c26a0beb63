import type { WorkbookLocale } from "./port.ts";

/** Decimal mark and thousands mark by language, and by language and region where that differs (Unicode CLDR 45). */
const MARKS: Readonly<Record<string, readonly ["." | ",", string]>> = {
  en: [".", ","],
  ja: [".", ","],
  zh: [".", ","],
  ko: [".", ","],
  he: [".", ","],
  th: [".", ","],
  "es-MX": [".", ","],
  "es-US": [".", ","],
  "de-CH": [".", "’"],
  "de-LI": [".", "’"],
  "it-CH": [".", "’"],
  "en-ZA": [",", "\u00a0"],
  "de-AT": [",", "\u00a0"],
  de: [",", "."],
  es: [",", "."],
  it: [",", "."],
  nl: [",", "."],
  pt: [",", "."],
  "pt-PT": [",", "\u00a0"],
  da: [",", "."],
  tr: [",", "."],
  id: [",", "."],
  el: [",", "."],
  fr: [",", "\u202f"],
};

/**
 * How a locale writes numbers. Unknown languages are taken to use a decimal comma and spaces, as most of the rest do.
 * Arguments in formulas are separated by ";" where the comma is the decimal mark.
 * @param tag BCP 47, "de-DE"; Google's "de_DE" is taken too
 */
export function localeOf(tag: string): WorkbookLocale {
  const [language = "en", region] = tag.replace(/_/g, "-").split("-");
  const name = region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
  const [decimal, group] = MARKS[name] ?? MARKS[language.toLowerCase()] ?? [",", "\u00a0"];
  return { tag: name, decimal, group, list: decimal === "," ? ";" : "," };
}
