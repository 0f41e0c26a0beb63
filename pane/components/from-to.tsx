import type { VNode } from "preact";
import { usePane } from "./context.ts";

/** What was and what is: the arrow is drawn, as some fonts have none, and read out as everywhere. */
export function FromTo({ from, to }: { readonly from: string; readonly to: string }): VNode {
  const { texts } = usePane();
  const [, arrow = ""] = texts.pane.whatIf.fromTo("|", "|").split("|");
  return (
    <span class="from-to">
      {from}
      <svg viewBox="0 0 12 8" aria-hidden="true">
        <path d="M0 4h11M8 1l3 3-3 3" fill="none" stroke="currentColor" stroke-width="1.2" />
      </svg>
      <span class="unseen">{arrow}</span>
      {to}
    </span>
  );
}
