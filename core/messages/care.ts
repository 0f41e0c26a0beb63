import { care as de } from "./de/care.ts";
import { care as en } from "./en/care.ts";
import type { Texts } from "./en.ts";
import { care as es } from "./es/care.ts";
import type { Language } from "./languages.ts";

const CARE: Readonly<Record<Language, typeof en>> = { en, de, es };

/**
 * The texts of what is looked after from time to time, in the language of the others. They stand apart from those, which
 * are there before the pane is: nobody begins here.
 */
export function careTexts({ common }: Pick<Texts, "common">): typeof en {
  return CARE[common.language];
}
