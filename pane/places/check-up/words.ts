import { checkUpPane as panesDe } from "#core/messages/de/check-up-pane.ts";
import { checkup as de } from "#core/messages/de/checkup.ts";
import { checkUpPane as panesEn } from "#core/messages/en/check-up-pane.ts";
import { checkup as en } from "#core/messages/en/checkup.ts";
import type { Texts } from "#core/messages/en.ts";
import { checkUpPane as panesEs } from "#core/messages/es/check-up-pane.ts";
import { checkup as es } from "#core/messages/es/checkup.ts";
import type { Language } from "#core/messages/languages.ts";

const PANES: Readonly<Record<Language, typeof panesEn>> = { en: panesEn, de: panesDe, es: panesEs };
const CHECK_UPS: Readonly<Record<Language, typeof en>> = { en, de, es };

/** The texts of the check-up in the language of the others: kept with its views, as nothing else needs them. */
export function checkUpWords({ common }: Texts): typeof panesEn {
  return PANES[common.language];
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

export function checkUpTexts({ common }: Texts): typeof en {
  return CHECK_UPS[common.language];
}
