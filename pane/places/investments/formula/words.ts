import { formulas as de } from "#core/messages/de/formulas.ts";
import { formulas as en } from "#core/messages/en/formulas.ts";
import type { Texts } from "#core/messages/en.ts";
import { formulas as es } from "#core/messages/es/formulas.ts";
import type { Language } from "#core/messages/languages.ts";

const WORDS: Readonly<Record<Language, typeof en>> = { en, de, es };

/** The texts of this place in the language of the others: kept with its view, as nothing else needs them. */
export function formulaWords({ common }: Texts): typeof en {
  return WORDS[common.language];
}
