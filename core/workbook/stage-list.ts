import type { ListReach } from "./change-set.ts";
import { WorkbookError } from "./port.ts";
import { overlaps, sameRange } from "./range.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";
import { workbookSays } from "./says.ts";

/**
 * Checks and notes how far a list reaches.
 * @throws WorkbookError `protected` for a protected sheet
 */
export function stageListReach({ range, columns }: ListReach, state: StagedState): Outcome {
  const sheet = state.sheet(range.sheet);
  if (!sheet) return { conflict: noSheet(range.sheet) };
  if (sheet.protected)
    throw new WorkbookError("protected", workbookSays("protectedSheet", range.sheet), range);
  const at = state.lists.findIndex((list) => sameRange(list, range));
  const after = { ...range, columns };
  const other = state.lists.find((list, i) => i !== at && overlaps(list, after));
  if (at < 0 || other) {
    const there = other ?? state.lists.find((list) => overlaps(list, range));
    const [expected, found] = [workbookSays("listAt", range), workbookSays("listAt", there ?? null)];
    return { conflict: { place: range, expected, found } };
  }
  state.lists[at] = after;
  return {
    inverse: [{ kind: "list-reach", range: after, columns: range.columns }],
    sheet: range.sheet,
  };
}
