import { sheets } from "#core/messages/en/sheets.ts";
import { en, type Texts } from "#core/messages/en.ts";

/** The texts of the pane, and those that only Google Sheets needs. */
export interface SheetsTexts extends Texts {
  readonly sheets: typeof sheets;
}

export const english: SheetsTexts = { ...en, sheets };
