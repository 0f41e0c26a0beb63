import { choice } from "#core/messages/de/choice.ts";
import { common } from "#core/messages/de/common.ts";
import { scoring } from "#core/messages/de/scoring.ts";
import { functions } from "#core/messages/en/functions.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { isGerman } from "#core/messages/language.ts";
import { isFunctionError, shown, valueError } from "./error.ts";
import { textIn } from "./read-cell.ts";
import type { CellMatrix, FunctionError, Parameter } from "./spec.ts";

/** How the language of a function's words is declared. */
export const LANGUAGE_PARAMETER: Parameter = {
  name: "language",
  type: "text",
  description: 'Optional, "en" if left out. The language of the answer: "en" or "de".',
  optional: true,
};

/** German as far as functions answer in it: verdicts and reasons. Their errors stay English, like their names. */
const german: Texts = { ...en, choice, common, scoring };

/** The texts of the language that an argument names, also by a tag such as "de-AT"; English where left out. */
export function readLanguage(matrix: CellMatrix | null): Texts | FunctionError {
  if (matrix === null) return en;
  const tag = textIn("language", matrix, 0, 0);
  if (isFunctionError(tag)) return tag;
  if (isGerman(tag)) return german;
  return tag === "" || /^en(?![a-z0-9])/i.test(tag) ? en : valueError(functions.language(shown(tag)));
}
