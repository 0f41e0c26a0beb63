import type { Slice } from "#pane/model/slice.ts";

interface StartState {
  /** The questions were put aside: someone makes the tables without them. */
  readonly skipped: boolean;
}

export const startSlice: Slice<StartState> = { initial: { skipped: false } };
