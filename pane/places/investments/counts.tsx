import type { InvestmentResult } from "#core/domain/result.ts";
import type { VNode } from "preact";
import { usePane, useStore } from "#pane/components/context.ts";
import { VerdictMark } from "#pane/components/verdict-mark.tsx";
import { VERDICT_ORDER } from "#pane/model/ranking.ts";
import { investmentsSlice } from "./slice.ts";

/** "5 Fund, 4 Hold, 7 Say no": each count shows only those, and pressed again all. */
export function Counts({ results }: { readonly results: readonly InvestmentResult[] }): VNode {
  const { session, texts, format } = usePane();
  const slice = session.slice(investmentsSlice);
  const { choice } = useStore(slice);
  return (
    <div class="counts" role="group" aria-label={texts.pane.investments.filter}>
      {VERDICT_ORDER.map((kind) => {
        const count = results.filter(({ verdict }) => verdict.kind === kind).length;
        if (count === 0 && choice.verdict !== kind) return null;
        const pressed = choice.verdict === kind;
        return (
          <button
            type="button"
            key={kind}
            aria-pressed={pressed}
            onClick={() => slice.patch({ choice: { ...choice, verdict: pressed ? null : kind } })}
          >
            <VerdictMark kind={kind} />
            <b>{format.number(count)}</b> {texts.scoring.verdicts[kind]}
          </button>
        );
      })}
    </div>
  );
}
