import { common } from "#core/messages/de/common.ts";
import { workbench as germanWorkbench } from "#core/messages/de/workbench.ts";
import { workbook as germanWorkbook } from "#core/messages/de/workbook.ts";
import { workbench } from "#core/messages/en/workbench.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { isGerman } from "#core/messages/language.ts";

/** The texts of the pane, and those that only the workbench needs. */
export interface WorkbenchTexts extends Texts {
  readonly workbench: typeof workbench;
}

export const english: WorkbenchTexts = { ...en, workbench };

/** German as far as the page around the pane speaks: what else the pane says it fetches itself. */
const german: WorkbenchTexts = { ...english, common, workbench: germanWorkbench, workbook: germanWorkbook };

/** @param tag BCP 47: `navigator.language` */
export function pageTexts(tag: string): WorkbenchTexts {
  return isGerman(tag) ? german : english;
}
