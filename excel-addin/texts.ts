import { excel } from "#core/messages/en/excel.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { isGerman } from "#core/messages/language.ts";

/** The texts of the pane, and those that only Excel needs. */
export interface ExcelTexts extends Texts {
  readonly excel: typeof excel;
}

export const english: ExcelTexts = { ...en, excel };

/**
 * The texts in a language; English where there are none, and where they do not come: better than no pane.
 * @param tag BCP 47: `Office.context.displayLanguage`
 */
export async function textsFor(tag: string): Promise<ExcelTexts> {
  if (!isGerman(tag)) return english;
  return import("./german.ts").then(
    ({ german }) => german,
    () => english,
  );
}
