import { excel } from "#core/messages/en/excel.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { spokenFor, type Language } from "#core/messages/languages.ts";

/** The texts of the pane, and those that only Excel needs. */
export interface ExcelTexts extends Texts {
  readonly excel: typeof excel;
}

export const english: ExcelTexts = { ...en, excel };

const TEXTS: Readonly<Record<Language, () => Promise<ExcelTexts>>> = {
  en: () => Promise.resolve(english),
  de: () => import("./languages/de.ts").then(({ texts }) => texts),
  es: () => import("./languages/es.ts").then(({ texts }) => texts),
};

/**
 * The texts in a language; English where there are none, and where they do not come: better than no pane.
 * @param tag BCP 47: `Office.context.displayLanguage`
 */
export async function textsFor(tag: string): Promise<ExcelTexts> {
  return TEXTS[spokenFor(tag)]().catch(() => english);
}
