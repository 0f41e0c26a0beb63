import { common as commonDe } from "#core/messages/de/common.ts";
import { sheets as sheetsDe } from "#core/messages/de/sheets.ts";
import { workbook as workbookDe } from "#core/messages/de/workbook.ts";
import { common as commonEs } from "#core/messages/es/common.ts";
import { sheets as sheetsEs } from "#core/messages/es/sheets.ts";
import { workbook as workbookEs } from "#core/messages/es/workbook.ts";
import { spokenFor, type Language } from "#core/messages/languages.ts";
import { english, type SheetsTexts } from "./texts.ts";

/** Each as far as the server speaks: it reads and writes, and refuses. What else the pane says is in its page. */
const SERVER: Readonly<Record<Language, SheetsTexts>> = {
  en: english,
  de: { ...english, common: commonDe, sheets: sheetsDe, workbook: workbookDe },
  es: { ...english, common: commonEs, sheets: sheetsEs, workbook: workbookEs },
};

/** What the server says to the person who runs the script, as set in Google; it needs no grant to tell. */
export function serverTexts(): SheetsTexts {
  return SERVER[spokenFor(Session.getActiveUserLocale())];
}
