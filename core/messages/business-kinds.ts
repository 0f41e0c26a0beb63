import { businessKinds as german } from "./de/business-kinds.ts";
import type { Texts } from "./en.ts";
import { businessKinds as english, type BusinessKind } from "./en/business-kinds.ts";

/** The kinds of business that the first run knows, in the language of the texts. */
export function businessKindsIn({ common }: Pick<Texts, "common">): readonly BusinessKind[] {
  return common.language === "de" ? german : english;
}
