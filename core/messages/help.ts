import { help as de } from "./de/help.ts";
import { help as en } from "./en/help.ts";
import type { Texts } from "./en.ts";
import type { Language } from "./languages.ts";

const HELP: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = { en, de };

/** The help page of a view in the language of the texts; empty for a view that has none. Kept with the view that shows it. */
export function helpFor(view: string, { common }: Texts): readonly string[] {
  return HELP[common.language][view] ?? [];
}
