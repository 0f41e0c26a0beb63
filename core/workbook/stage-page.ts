import type { PageChange } from "./look-changes.ts";
import { WorkbookError } from "./port.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";
import { workbookSays } from "./says.ts";

/**
 * The layout of a page needs no way back of its own: it goes when its sheet goes.
 * @throws WorkbookError `protected` for a sheet that the set does not add
 */
export function stagePage(change: PageChange, state: StagedState): Outcome {
  const name = change.kind === "page" ? change.sheet : change.range.sheet;
  const sheet = state.sheet(name);
  if (!sheet) return { conflict: noSheet(name) };
  if (!sheet.added) throw new WorkbookError("protected", workbookSays("notOurSheet", name));
  return { inverse: [], sheet: name };
}
