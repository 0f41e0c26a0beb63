import type { Corrections } from "#core/domain/reading.ts";
import type { Change } from "#core/workbook/change-set.ts";
import type { Preferences } from "../preferences.ts";
import { interpret, type Understanding } from "../understand.ts";
import { afterChanges, type Look } from "./after-changes.ts";

/**
 * The workbook as it would be read once the changes are made: what is planned is read back from a copy before it is
 * offered, so that what is answered is what will be read.
 * @param kept what was corrected and chosen, as it will stand then; left out, what the document keeps
 */
export function readAfter(
  look: Look,
  changes: readonly Change[],
  kept: { readonly corrections?: Corrections; readonly preferences?: Preferences } = {},
): Understanding {
  const { outline, cells } = afterChanges(look, changes);
  return interpret(outline, cells, kept);
}
