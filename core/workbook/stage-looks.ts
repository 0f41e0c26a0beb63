import type { HostState, LooksChange } from "./host-state.ts";
import { ownsColumns, ownsSheet } from "./ownership.ts";
import { WorkbookError } from "./port.ts";
import type { RangeRef } from "./range.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";
import { workbookSays } from "./says.ts";

/**
 * Looks have no guards: whatever is there is saved by the host and put back by the inverse.
 * @throws WorkbookError `protected` for a protected sheet, and for the layout of a sheet that is not the add-in's
 */
export function stageLooks(change: LooksChange, state: StagedState, now: HostState): Outcome {
  const range = placeOf(change);
  const sheet = state.sheet(range.sheet);
  if (!sheet) return { conflict: noSheet(range.sheet) };
  if (sheet.protected)
    throw new WorkbookError("protected", workbookSays("protectedSheet", range.sheet), range);
  const layout = change.kind === "column-widths" || change.kind === "freeze-rows" || change.kind === "chart";
  const ownColumns = change.kind === "column-widths" && ownsColumns(state.marks, range);
  if (layout && !ownColumns && !sheet.added && !ownsSheet(state.marks, range.sheet)) {
    throw new WorkbookError("protected", workbookSays("notOurSheet", range.sheet));
  }
  if (sheet.added) return { inverse: [], sheet: range.sheet };
  const saved = now.saveLooks(change);
  return { inverse: [{ kind: "restore-formats", range, saved }], sheet: range.sheet };
}

function placeOf(change: LooksChange): RangeRef {
  switch (change.kind) {
    case "column-widths": {
      const columns = Math.max(change.widths.length, 1);
      return { sheet: change.sheet, row: 0, column: change.column, rows: 1, columns };
    }
    case "freeze-rows":
      return { sheet: change.sheet, row: 0, column: 0, rows: 1, columns: 1 };
    case "chart":
      return { sheet: change.sheet, row: change.at.row, column: change.at.column, rows: 1, columns: 1 };
    default:
      return change.range;
  }
}
