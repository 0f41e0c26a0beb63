import { plan as de } from "./de/pane/plan.ts";
import { planSheet as sheetDe } from "./de/plan-sheet.ts";
import type { Texts } from "./en.ts";
import { plan as en } from "./en/pane/plan.ts";
import { planSheet as sheetEn } from "./en/plan-sheet.ts";
import { plan as es } from "./es/pane/plan.ts";
import { planSheet as sheetEs } from "./es/plan-sheet.ts";
import type { Language } from "./languages.ts";

const PLAN: Readonly<Record<Language, typeof en>> = { en, de, es };

/** The texts of the pane's Plan, in the language of the others: fetched with its views, as nobody begins there. */
export function planTexts({ common }: Pick<Texts, "common">): typeof en {
  return PLAN[common.language];
}

const SHEET: Readonly<Record<Language, typeof sheetEn>> = { en: sheetEn, de: sheetDe, es: sheetEs };

/** The texts of the plan's own sheet. */
export function planSheetTexts({ common }: Pick<Texts, "common">): typeof sheetEn {
  return SHEET[common.language];
}
