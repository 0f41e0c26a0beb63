import type { VNode } from "preact";
import { usePane } from "./context.ts";

/** How many places up or down; nothing where it stays. */
export function Move({ places }: { readonly places: number }): VNode | null {
  const { whatIf } = usePane().texts.pane;
  if (places === 0) return null;
  const far = Math.abs(places);
  return (
    <span class={places > 0 ? "move up" : "move down"}>
      <span aria-hidden="true">
        {places > 0 ? "▲" : "▼"} {far}
      </span>
      <span class="unseen">{places > 0 ? whatIf.up(far) : whatIf.down(far)}</span>
    </span>
  );
}
