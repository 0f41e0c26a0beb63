import { common as commonDe } from "#core/messages/de/common.ts";
import { workbench as workbenchDe } from "#core/messages/de/workbench.ts";
import { workbook as workbookDe } from "#core/messages/de/workbook.ts";
import { workbench } from "#core/messages/en/workbench.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { common as commonEs } from "#core/messages/es/common.ts";
import { workbench as workbenchEs } from "#core/messages/es/workbench.ts";
import { workbook as workbookEs } from "#core/messages/es/workbook.ts";
import { spokenFor, type Language } from "#core/messages/languages.ts";

/** The texts of the pane, and those that only the workbench needs. */
export interface WorkbenchTexts extends Texts {
  readonly workbench: typeof workbench;
}

export const english: WorkbenchTexts = { ...en, workbench };

/** Each as far as the page around the pane speaks: what else the pane says it fetches itself. */
const PAGES: Readonly<Record<Language, WorkbenchTexts>> = {
  en: english,
  de: { ...english, common: commonDe, workbench: workbenchDe, workbook: workbookDe },
  es: { ...english, common: commonEs, workbench: workbenchEs, workbook: workbookEs },
};

/** @param tag BCP 47: `navigator.language` */
export function pageTexts(tag: string): WorkbenchTexts {
  return PAGES[spokenFor(tag)];
}
