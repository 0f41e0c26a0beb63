import type { AddSheet, Change, Conflict, RemoveSheet } from "./change-set.ts";
import { describeContent } from "./content.ts";
import type { HostState } from "./host-state.ts";
import { ownsSheet } from "./ownership.ts";
import { WorkbookError } from "./port.ts";
import type { Outcome, StagedState } from "./staged-state.ts";
import { workbookSays } from "./says.ts";

/** The conflict of a change whose sheet is gone. */
export function noSheet(sheet: string): Conflict {
  return { place: null, expected: workbookSays("sheet", sheet), found: workbookSays("noSheet", sheet) };
}

export function stageAddSheet(change: AddSheet, state: StagedState): Outcome {
  if (state.hasName(change.sheet)) {
    const [expected, found] = [workbookSays("noSheet", change.sheet), workbookSays("sheet", change.sheet)];
    return { conflict: { place: null, expected, found } };
  }
  state.addSheet(change.sheet, change.index, change.hidden === true);
  // A sheet that comes back with its old contents was not empty to begin with, so its removal may not ask for that.
  const onlyWhenEmpty = change.saved === undefined;
  return { inverse: [{ kind: "remove-sheet", sheet: change.sheet, onlyWhenEmpty }], sheet: change.sheet };
}

/** @throws WorkbookError `protected` for a sheet that the add-in does not own, or the only visible one */
export function stageRemoveSheet(change: RemoveSheet, state: StagedState, now: HostState): Outcome {
  const name = change.sheet;
  const sheet = state.sheet(name);
  if (!sheet) return { conflict: noSheet(name) };
  if (!sheet.added && !ownsSheet(state.marks, name)) {
    throw new WorkbookError("protected", workbookSays("notOurSheet", name));
  }
  if (state.isLastVisible(name)) throw new WorkbookError("protected", workbookSays("lastSheet", name));
  const filled = change.onlyWhenEmpty ? state.firstFilled(sheet) : null;
  if (filled) {
    const place = { sheet: name, row: filled.row, column: filled.column, rows: 1, columns: 1 };
    const found = describeContent(filled.content);
    return { conflict: { place, expected: workbookSays("emptySheet", name), found } };
  }
  const inverse: Change[] = [];
  if (!sheet.added) {
    const [index, hidden, saved] = [state.indexOf(name), sheet.hidden, now.saveSheet(name)];
    inverse.push({ kind: "add-sheet", sheet: name, index, ...(hidden && { hidden }), saved });
    for (const [key, range] of state.marks) {
      if (range.sheet === name) inverse.push({ kind: "mark", key, range, expect: null });
    }
  }
  state.removeSheet(name);
  return { inverse, sheet: null };
}
