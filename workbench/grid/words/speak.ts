import { setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Language } from "#core/messages/languages.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, de, es };

/**
 * Has the grid's menus, tools and messages speak a language: once, before the first model is made.
 * @returns the same for what stands in its templates
 */
export function speak(language: Language): (text: string) => string {
  const words = WORDS[language];
  const said = (text: string): string => words[text] ?? text;
  setTranslationMethod((...[text]) => said(text));
  return said;
}
