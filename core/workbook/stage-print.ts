import type { PrintArea } from "./change-set.ts";
import { noSheet } from "./stage-sheets.ts";
import type { Outcome, StagedState } from "./staged-state.ts";

/** What is printed is no one's data: nothing is guarded, and the way back does nothing where somebody set another since. */
export function stagePrintArea({ range, area }: PrintArea, state: StagedState): Outcome {
  if (!state.sheet(range.sheet)) return { conflict: noSheet(range.sheet) };
  return { inverse: [{ kind: "print-area", range: area, area: range }], sheet: range.sheet };
}
