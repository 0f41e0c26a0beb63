import type { Corrections } from "#core/domain/reading.ts";
import type { Scale } from "#core/domain/scale.ts";
import type { FoundScales } from "./objective-scale.ts";
import { scaleById } from "./values/scale.ts";

/**
 * Scales on which only what is named is rated: what is not named is not served, so the least grade is more than
 * nothing, and the grades are effects.
 */
export function ofServed({ scales, shared, ...found }: FoundScales, { scale }: Corrections): FoundScales {
  const told = (each: Scale): Scale => ({
    ...(scale === undefined ? fromNothing(each) : each),
    meaning: "effect",
  });
  return { ...found, scales: scales.map(told), shared: shared && told(shared) };
}

/** 1-5 is 0-5. */
function fromNothing(scale: Scale): Scale {
  const { words, tuning, bottom, reversed, zero, top } = scale;
  if (words || tuning !== undefined || bottom !== null || reversed || zero !== 1) return scale;
  return scaleById(`0-${top}`) ?? scale;
}
