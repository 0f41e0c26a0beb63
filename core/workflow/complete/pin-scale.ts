import type { Corrections } from "#core/domain/reading.ts";
import { OWN_SCALE } from "#core/domain/scale.ts";
import { idsOf } from "#core/tables/ids.ts";

/**
 * Says that rating columns of ours are on our own scale: from the first few ratings nobody could tell, and a single
 * -1 would pass for full harm.
 * @param objectives names, as the columns are headed
 */
export function pinScale(corrections: Corrections, objectives: readonly string[]): Corrections {
  const scales = { ...corrections.scales };
  for (const id of idsOf(objectives)) scales[id] = OWN_SCALE.id;
  return { ...corrections, scales };
}
