import type { ObjectiveDraft } from "#core/workflow/objectives/draft.ts";
import type { Session } from "#pane/model/session.ts";
import type { Slice } from "#pane/model/slice.ts";

interface ObjectivesState {
  /** The objective being described; null before the first and after it was written or thrown away. */
  readonly draft: ObjectiveDraft | null;
  /** Weights being set, one for each objective in any unit; null while those of the workbook hold. */
  readonly trial: readonly number[] | null;
}

export const objectives: Slice<ObjectivesState> = {
  initial: { draft: null, trial: null },
  afterReading: (state, { reading }) =>
    state.trial && state.trial.length !== reading.strategy.objectives.length
      ? { ...state, trial: null }
      : state,
};

/** Begins describing an objective, or goes on where one left off with the same. */
export function openObjective(session: Session, fresh: ObjectiveDraft): void {
  const slice = session.slice(objectives);
  const { draft } = slice.get();
  slice.patch({ draft: draft?.editing === fresh.editing ? draft : fresh });
  session.go({ name: "objective" });
}

/** Goes back to the objectives, to the one `at`; the draft is kept unless it is thrown away. */
export function leaveObjective(session: Session, discard: boolean, at?: string): void {
  if (discard) session.slice(objectives).patch({ draft: null });
  session.go({ name: "objectives", ...(at !== undefined && { at }) }, true);
}

/** Tries other weights out; null goes back to those of the workbook. */
export function setTrial(session: Session, trial: readonly number[] | null): void {
  session.slice(objectives).patch({ trial });
}
