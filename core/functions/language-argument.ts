import { choice as choiceDe } from "#core/messages/de/choice.ts";
import { common as commonDe } from "#core/messages/de/common.ts";
import { scoring as scoringDe } from "#core/messages/de/scoring.ts";
import { functions } from "#core/messages/en/functions.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { choice as choiceEs } from "#core/messages/es/choice.ts";
import { common as commonEs } from "#core/messages/es/common.ts";
import { scoring as scoringEs } from "#core/messages/es/scoring.ts";
import { languageOf, LANGUAGES, type Language } from "#core/messages/languages.ts";
import { refuse, shown } from "./error.ts";
import { textIn } from "./read-cell.ts";
import type { CellMatrix, Parameter } from "./spec.ts";

/** How the language of a function's words is declared. */
export const LANGUAGE_PARAMETER: Parameter = {
  name: "language",
  type: "text",
  description: `Optional, "en" if left out. The language of the answer: ${eitherOf(LANGUAGES)}.`,
  optional: true,
};

/** Each as far as functions answer in it: verdicts and reasons. Their errors stay English, like their names. */
const ANSWERS: Readonly<Record<Language, Texts>> = {
  en,
  de: { ...en, choice: choiceDe, common: commonDe, scoring: scoringDe },
  es: { ...en, choice: choiceEs, common: commonEs, scoring: scoringEs },
};

/** The texts of the language that an argument names, also by a tag such as "de-AT"; English where left out. */
export function readLanguage(matrix: CellMatrix | null): Texts {
  if (matrix === null) return en;
  const tag = textIn("language", matrix, 0, 0);
  const language = tag === "" ? "en" : languageOf(tag);
  return language === null ? refuse(functions.language(shown(tag), eitherOf(LANGUAGES))) : ANSWERS[language];
}

/** "en", "de" or "es" */
function eitherOf(tags: readonly string[]): string {
  const quoted = tags.map((tag) => `"${tag}"`);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted[quoted.length - 1]!}`;
}
