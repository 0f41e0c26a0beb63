import type { Corrections } from "#core/domain/reading.ts";
import type { Slice } from "#pane/model/slice.ts";

interface ReadingState {
  /** Open questions are left for later: the likelier readings count until then. */
  readonly deferred: boolean;
  /** The question that one came back to, to answer it anew; null for the first that is open. */
  readonly again: string | null;
  /** The corrections before each answer given here, the latest last: for the way back. */
  readonly before: readonly Corrections[];
}

export const readingSlice: Slice<ReadingState> = { initial: { deferred: false, again: null, before: [] } };
