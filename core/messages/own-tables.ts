import { ownTables as german } from "./de/own-tables.ts";
import { ownTables as english } from "./en/own-tables.ts";
import type { Texts } from "./en.ts";

/** The texts for whoever skips the first questions, in the language of the texts. Kept with the view that shows them. */
export function ownTablesTexts({ common }: Texts): typeof english {
  return common.language === "de" ? german : english;
}
