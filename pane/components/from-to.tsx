import type { VNode } from "preact";
import { Arrowed } from "./arrowed.tsx";
import { usePane } from "./context.ts";

/** What was and what is. */
export function FromTo({ from, to }: { readonly from: string; readonly to: string }): VNode {
  const { texts } = usePane();
  return (
    <span class="from-to">
      <Arrowed text={texts.pane.whatIf.fromTo(from, to)} />
    </span>
  );
}
