import { sheets } from "#core/messages/de/sheets.ts";
import { workbook } from "#core/messages/de/workbook.ts";
import { isGerman } from "#core/messages/language.ts";
import { english, type SheetsTexts } from "./texts.ts";

/** German as far as the server speaks: it reads and writes, and refuses. What else the pane says is in its page. */
const german: SheetsTexts = { ...english, sheets, workbook };

/** Whether the person who runs the script has set Google to German. Google needs no grant to tell. */
export function speaksGerman(): boolean {
  return isGerman(Session.getActiveUserLocale());
}

/** What the server says to the person who runs the script. */
export function serverTexts(): SheetsTexts {
  return speaksGerman() ? german : english;
}
