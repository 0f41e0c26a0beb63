import type { Capabilities } from "#core/workbook/port.ts";
import type { Placement, WritingWay } from "#core/workflow/preferences.ts";

/** The ways of writing that make sense in this host, the best first. */
export function waysIn({ liveFormulas }: Capabilities): readonly WritingWay[] {
  return liveFormulas ? ["live", "values", "plain"] : ["values", "plain"];
}

export const PLACEMENTS: readonly Placement[] = ["beside", "sheet"];
export const defaultPlacement: Placement = "beside";
