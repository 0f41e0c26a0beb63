import type { VNode } from "preact";
import { usePane } from "./context.ts";

/** How many places up or down; nothing where it stays. */
export function Move({ places }: { readonly places: number }): VNode | null {
  const { whatIf } = usePane().texts.pane;
  if (places === 0) return null;
  const far = Math.abs(places);
  return (
    <span class={places > 0 ? "move up" : "move down"}>
      {/* Drawn, as many fonts have no such sign. */}
      <svg viewBox="0 0 8 8" aria-hidden="true">
        <path d={places > 0 ? "M4 1 8 7H0Z" : "M4 7 0 1h8Z"} fill="currentColor" />
      </svg>
      <span aria-hidden="true">{far}</span>
      <span class="unseen">{places > 0 ? whatIf.up(far) : whatIf.down(far)}</span>
    </span>
  );
}
