import type { VerdictKind } from "#core/domain/result.ts";
import type { VNode } from "preact";
import { usePane } from "./context.ts";

/** The verdict in words; its colour only repeats them. */
export function VerdictChip({ kind }: { readonly kind: VerdictKind }): VNode {
  const { texts } = usePane();
  return <span class={`chip ${kind}`}>{texts.scoring.verdicts[kind]}</span>;
}
