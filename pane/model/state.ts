import type { Conflict, ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { View } from "#pane/places/list.ts";

/** What the pane shows now. */
export interface PaneState {
  /** Null until the first reading has ended. */
  readonly understanding: Understanding | null;
  readonly view: View;
  /** Work under way, in words; null when there is none. */
  readonly busy: string | null;
  /** What stands in the way and what to do about it; stays until it is dealt with. */
  readonly trouble: Trouble | null;
  /** The last thing done, shown and read out. */
  readonly news: string;
  /** The news is about something written, which one may want to take back at once. */
  readonly canUndoNews: boolean;
  /** What can be undone, the latest last. */
  readonly undoable: readonly ChangeSet[];
}

export type Trouble =
  /** Someone changed cells after they were read; nothing was written. */
  | { readonly kind: "conflict"; readonly conflicts: readonly Conflict[] }
  /** The host refused, or something broke. */
  | { readonly kind: "failure"; readonly message: string; readonly place: RangeRef | null }
  /** A part of the pane did not come. */
  | { readonly kind: "not-fetched"; readonly message: string };
