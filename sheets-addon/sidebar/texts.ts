import type { sheets } from "#core/messages/en/sheets.ts";
import type { Texts } from "#core/messages/en.ts";

/** The texts of the pane, and those that only Google Sheets needs. */
export interface SheetsTexts extends Texts {
  readonly sheets: typeof sheets;
}
