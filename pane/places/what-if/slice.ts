import type { WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { Session } from "#pane/model/session.ts";
import type { Slice } from "#pane/model/slice.ts";

interface WhatIfState {
  /** What is tried out instead of what the workbook says; null while nothing is. */
  readonly tried: WhatIf | null;
}

export const whatIfSlice: Slice<WhatIfState> = { initial: { tried: null } };

/** Tries weights, ratings and readiness out in the place of the workbook's own; null puts all back. */
export function tryOut(session: Session, tried: WhatIf | null): void {
  session.slice(whatIfSlice).patch({ tried });
}
