import { ownTables as de } from "./de/own-tables.ts";
import { ownTables as en } from "./en/own-tables.ts";
import type { Texts } from "./en.ts";
import { ownTables as es } from "./es/own-tables.ts";
import type { Language } from "./languages.ts";

const OWN_TABLES: Readonly<Record<Language, typeof en>> = { en, de, es };

/** The texts for whoever skips the first questions, in the language of the texts. Kept with the view that shows them. */
export function ownTablesTexts({ common }: Texts): typeof en {
  return OWN_TABLES[common.language];
}
