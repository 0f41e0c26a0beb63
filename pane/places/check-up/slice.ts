import type { Slice } from "#pane/model/slice.ts";

interface CheckUpState {
  /** Answers that are not kept in the workbook yet, 1 … 5 by question, 0 for "not sure"; null before the first. */
  readonly answers: Readonly<Record<string, number>> | null;
  /** Who answers; null is who began without a name. */
  readonly person: string | null;
}

export const checkUpSlice: Slice<CheckUpState> = { initial: { answers: null, person: null } };
