import { checkUpPane as germanPane } from "#core/messages/de/check-up-pane.ts";
import { checkup as german } from "#core/messages/de/checkup.ts";
import { checkUpPane as englishPane } from "#core/messages/en/check-up-pane.ts";
import { checkup as english } from "#core/messages/en/checkup.ts";
import type { Texts } from "#core/messages/en.ts";

/** The texts of the check-up in the language of the others: kept with its views, as nothing else needs them. */
export function checkUpWords({ common }: Texts): typeof englishPane {
  return common.language === "de" ? germanPane : englishPane;
}

/** A question and the five levels that it can be answered with, as sentences. */
export interface Question {
  readonly ask: string;
  readonly anchors: readonly string[];
}

export function questionOf(id: string, texts: Texts): Question {
  const { questions, links } = checkUpTexts(texts);
  const found = Object.entries({ ...questions, ...links }).find(([name]) => name === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found[1];
}

export function checkUpTexts({ common }: Texts): typeof english {
  return common.language === "de" ? german : english;
}
