import { excel } from "#core/messages/en/excel.ts";
import { en, type Texts } from "#core/messages/en.ts";

/** The texts of the pane, and those that only Excel needs. */
export interface ExcelTexts extends Texts {
  readonly excel: typeof excel;
}

export const english: ExcelTexts = { ...en, excel };
