import type { MergeCells } from "./change-set.ts";
import { difference } from "./stage-write.ts";
import { WorkbookError } from "./port.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";
import { workbookSays } from "./says.ts";

/**
 * Checks that merging loses nothing. @throws WorkbookError `protected` for a protected sheet
 */
export function stageMerge({ range, merged }: MergeCells, state: StagedState): Outcome {
  const sheet = state.sheet(range.sheet);
  if (!sheet) return { conflict: noSheet(range.sheet) };
  if (sheet.protected)
    throw new WorkbookError("protected", workbookSays("protectedSheet", range.sheet), range);
  for (let i = 1; merged && i < range.rows * range.columns; i++) {
    const row = range.row + Math.floor(i / range.columns);
    const column = range.column + (i % range.columns);
    const content = state.content(sheet, row, column);
    if (content === null || content === "") continue;
    return { conflict: difference(range.sheet, row, column, null, content) };
  }
  return { inverse: [{ kind: "merge", range, merged: !merged }], sheet: range.sheet };
}
