import type { VerdictKind } from "#core/domain/result.ts";
import type { VNode } from "preact";
import { usePane } from "./context.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** The verdict as a shape and a word; its colour only repeats them. */
export function VerdictChip({ kind }: { readonly kind: VerdictKind }): VNode {
  const { texts } = usePane();
  return (
    <span class={`chip ${kind}`}>
      <VerdictMark kind={kind} />
      {texts.scoring.verdicts[kind]}
    </span>
  );
}
