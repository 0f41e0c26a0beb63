import fc from "fast-check";
import type { EffectRow } from "#core/insight/effect-row.ts";

/** Rows of effects on the given number of objectives, with blanks, confidence and readiness. */
export function effectRows(objectives: number, minLength = 0): fc.Arbitrary<EffectRow[]> {
  const exactly = { minLength: objectives, maxLength: objectives };
  const share = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
  const effect = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -3, max: 3 }).map((r) => r / 3),
  );
  return fc.array(
    fc.record({
      effects: fc.array(effect, exactly),
      confidence: fc.array(share, exactly),
      readiness: share,
    }),
    { minLength, maxLength: 6 },
  );
}
