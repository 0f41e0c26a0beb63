import { help as german } from "./de/help.ts";
import { help as english } from "./en/help.ts";
import type { Texts } from "./en.ts";

/** The help page of a view in the language of the texts; empty for a view that has none. Kept with the view that shows it. */
export function helpFor(view: string, { common }: Texts): readonly string[] {
  return (common.language === "de" ? german : english)[view] ?? [];
}
