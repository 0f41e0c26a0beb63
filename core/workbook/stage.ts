import type { ApplyResult, Change, ChangeSet, Conflict } from "./change-set.ts";
import { checkChange } from "./check-change.ts";
import type { HostState } from "./host-state.ts";
import { stageListReach } from "./stage-list.ts";
import { stageLooks } from "./stage-looks.ts";
import { stageMark, stageNote, stageSetting } from "./stage-notes.ts";
import { stageMerge } from "./stage-merge.ts";
import { stagePage } from "./stage-page.ts";
import { stagePrintArea } from "./stage-print.ts";
import { stageAddSheet, stageRemoveSheet } from "./stage-sheets.ts";
import { stageWrite } from "./stage-write.ts";
import { StagedState, type Outcome } from "./staged-state.ts";

/**
 * Goes through a ChangeSet without writing anything: checks every guard against the host's state and makes the
 * inverse. Every adapter calls this first and writes only when it says `ok`; so guards, refusals and Undo are the
 * same in every host.
 *
 * A change is checked against the state that the changes before it leave. Cost: proportional to the cells touched.
 * @throws WorkbookError for what no host does: malformed changes, protected sheets, removing a user's sheet
 */
export function stage(set: ChangeSet, now: HostState): ApplyResult {
  const state = new StagedState(now);
  const conflicts: Conflict[] = [];
  let steps: { readonly inverse: readonly Change[]; readonly sheet: string | null }[] = [];
  for (const change of set.changes) {
    checkChange(change);
    const outcome = stageChange(change, state, now);
    if ("conflict" in outcome) {
      conflicts.push(outcome.conflict);
      continue;
    }
    if (change.kind === "remove-sheet") steps = steps.filter((step) => step.sheet !== change.sheet);
    steps.push(outcome);
  }
  if (conflicts.length > 0) return { ok: false, conflicts };
  const changes: Change[] = [];
  for (const step of steps.reverse()) changes.push(...step.inverse);
  return { ok: true, inverse: { label: set.label, changes } };
}

function stageChange(change: Change, state: StagedState, now: HostState): Outcome {
  switch (change.kind) {
    case "write":
      return stageWrite(change, state);
    case "add-sheet":
      return stageAddSheet(change, state);
    case "remove-sheet":
      return stageRemoveSheet(change, state, now);
    case "mark":
      return stageMark(change, state);
    case "setting":
      return stageSetting(change, state);
    case "list-reach":
      return stageListReach(change, state);
    case "print-area":
      return stagePrintArea(change, state);
    case "merge":
      return stageMerge(change, state);
    case "note":
      return stageNote(change, state);
    case "page":
    case "data-bars":
    case "heat":
      return stagePage(change, state);
    default:
      return stageLooks(change, state, now);
  }
}
