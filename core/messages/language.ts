import { de } from "./de.ts";
import { en, type Texts } from "./en.ts";

/** The texts for a BCP 47 tag ("de-AT"): those of its language where there are any, else English. */
export function textsFor(tag: string): Texts {
  return /^de\b/i.test(tag) ? de : en;
}
