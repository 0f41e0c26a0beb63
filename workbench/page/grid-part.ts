import { CATALOGUE } from "#core/functions/catalogue.ts";
import type { Language } from "#core/messages/languages.ts";
import { registerFunctions } from "#workbench/functions/register-functions.ts";
import { quietDebug } from "#workbench/grid/quiet.ts";
import { registerGrid } from "#workbench/grid/register.ts";
import { speak } from "#workbench/grid/words/speak.ts";

/** All that needs the grid's own file: fetched apart, as it takes a second of a slow machine and the pane needs none of it. */
export { isCoreCommand } from "@odoo/o-spreadsheet";
export { intoGrid } from "#workbench/file/open-file.ts";
export { copyOf, saveFile } from "#workbench/file/save-file.ts";
export { mountGrid } from "#workbench/grid/mount.ts";

/** Readies the grid, once. @returns what it says, in that language */
export function readyGrid(language: Language): (text: string) => string {
  quietDebug();
  registerGrid();
  registerFunctions(CATALOGUE);
  return speak(language);
}
