import type { Texts } from "../messages/en.ts";
import type { PageChange } from "./look-changes.ts";
import { WorkbookError } from "./port.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";

/**
 * The layout of a page needs no way back of its own: it goes when its sheet goes.
 * @throws WorkbookError `protected` for a sheet that the set does not add
 */
export function stagePage(change: PageChange, state: StagedState, texts: Texts): Outcome {
  const name = change.kind === "page" ? change.sheet : change.range.sheet;
  const sheet = state.sheet(name);
  if (!sheet) return { conflict: noSheet(name, texts) };
  if (!sheet.added) throw new WorkbookError("protected", texts.workbook.notOurSheet(name));
  return { inverse: [], sheet: name };
}
