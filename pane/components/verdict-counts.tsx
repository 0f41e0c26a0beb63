import type { Scorecard } from "#core/domain/result.ts";
import type { VNode } from "preact";
import { VERDICT_ORDER } from "#pane/model/ranking.ts";
import { usePane } from "./context.ts";
import { VerdictChip } from "./verdict-chip.tsx";

/** How many investments got which verdict. */
export function VerdictCounts({ scorecard }: { readonly scorecard: Scorecard }): VNode {
  const { format } = usePane();
  const counts = VERDICT_ORDER.map((kind) => ({
    kind,
    count: scorecard.results.filter(({ verdict }) => verdict.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul class="verdict-counts">
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          <b>{format.number(count)}</b> <VerdictChip kind={kind} />
        </li>
      ))}
    </ul>
  );
}
