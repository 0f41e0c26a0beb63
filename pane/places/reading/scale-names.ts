import type { Texts } from "#core/messages/en.ts";
import { scaleById } from "#core/tables/values/scale.ts";
import { leastOf, numericScale } from "#core/tables/values/scales/numeric.ts";

/** The least and the greatest number of a scale. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Null for a scale whose numbers nobody types: words, signs. */
export function endsOf(id: string): Ends | null {
  const scale = scaleById(id);
  if (!scale || scale.words) return null;
  return { from: scale.bottom ?? scale.zero, to: scale.top };
}

/** The name of the scale between two numbers; null where there is none, or none on which anything could do good. */
export function scaleBetween({ from, to }: Ends): string | null {
  if (!(from < to)) return null;
  const { id } = numericScale(from, to);
  return scaleById(id) ? id : null;
}

/** What people call a scale: "0 to 7, 0 is no effect". */
export function scaleName(id: string, { scales, reading }: Texts["pane"]): string {
  const known = scales[id];
  if (known !== undefined) return known;
  const scale = scaleById(id);
  if (!scale) return id;
  if (scale.words) return reading.inWords(new Set(Object.values(scale.words)).size);
  return reading.scaleBetween(leastOf(scale), scale.top, scale.zero);
}
