import { help as de, helpPage as dePage } from "./de/help.ts";
import { help as en, helpPage as enPage } from "./en/help.ts";
import type { Texts } from "./en.ts";
import { help as es, helpPage as esPage } from "./es/help.ts";
import type { Language } from "./languages.ts";

const HELP: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = { en, de, es };
const PAGE: Readonly<Record<Language, typeof enPage>> = { en: enPage, de: dePage, es: esPage };

/** The help page of a view in the language of the texts; empty for a view that has none. Kept with the view that shows it. */
export function helpFor(view: string, { common }: Texts): readonly string[] {
  return HELP[common.language][view] ?? [];
}

/** What stands on every page of help: its title, and the keys. */
export function helpPageTexts({ common }: Texts): typeof enPage {
  return PAGE[common.language];
}
