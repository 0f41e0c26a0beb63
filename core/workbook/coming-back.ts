import type { Change } from "./change-set.ts";

/**
 * Sheets that come back as they were, each with what its host saved. A host adds all of them before it fills them, because
 * formulas name others, and draws their charts last, which look at what is in others.
 */
export function comingBack(changes: readonly Change[]): { sheet: string; saved: unknown }[] {
  return changes.flatMap((change) =>
    change.kind === "add-sheet" && change.saved !== undefined
      ? [{ sheet: change.sheet, saved: change.saved }]
      : [],
  );
}
