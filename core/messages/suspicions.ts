import type { Suspected } from "#core/domain/evidence.ts";
import { addressOf } from "#core/workbook/range.ts";
import { suspicions as de } from "./de/suspicions.ts";
import type { Texts } from "./en.ts";
import { suspicions as en, type Suspicions } from "./en/suspicions.ts";
import { suspicions as es } from "./es/suspicions.ts";
import type { Language } from "./languages.ts";

const SAID: Readonly<Record<Language, Suspicions>> = { en, de, es };

/** What speaks against a reading, as a sentence. Kept with the view that asks, apart from the other texts. */
export function suspectedText({ code, name, range }: Suspected, { common }: Pick<Texts, "common">): string {
  const { named, sentences } = SAID[common.language];
  const where = addressOf(range);
  return sentences[code](name === "" ? where : named(name, where));
}
