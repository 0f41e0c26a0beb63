import { businessKinds as de } from "./de/business-kinds.ts";
import type { Texts } from "./en.ts";
import { businessKinds as en, type BusinessKind } from "./en/business-kinds.ts";
import { businessKinds as es } from "./es/business-kinds.ts";
import type { Language } from "./languages.ts";

const KINDS: Readonly<Record<Language, readonly BusinessKind[]>> = { en, de, es };

/** The kinds of business that the first run knows, in the language of the texts. */
export function businessKindsIn({ common }: Pick<Texts, "common">): readonly BusinessKind[] {
  return KINDS[common.language];
}
