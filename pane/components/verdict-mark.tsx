import type { VerdictKind } from "#core/domain/result.ts";
import type { VNode } from "preact";

/** A verdict as a shape: disc, half disc, ring, cross; what is to be stopped is a barred ring. Its colour only repeats it. */
export function VerdictMark({ kind }: { readonly kind: VerdictKind }): VNode {
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}

const RING = "M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6Z";

const SHAPES: Readonly<Record<VerdictKind, string>> = {
  fund: RING,
  // The right half is drawn there and back, so that only the left one is filled.
  "fix-first": "M5 1.2a3.8 3.8 0 0 0 0 7.6ZM5 1.2a3.8 3.8 0 0 1 0 7.6a3.8 3.8 0 0 0 0-7.6",
  hold: RING,
  "say-no": "M1.8 1.8l6.4 6.4M8.2 1.8l-6.4 6.4",
  stop: `${RING}M2.4 2.4l5.2 5.2`,
};
