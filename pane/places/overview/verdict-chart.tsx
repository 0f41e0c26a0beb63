import type { Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { VNode } from "preact";
import { VERDICT_ORDER } from "#pane/model/ranking.ts";
import { usePane } from "#pane/components/context.ts";
import { DataTable } from "./data-table.tsx";
import { KeyOf, StackedBar } from "#pane/components/stacked-bar.tsx";
import { VerdictChip } from "#pane/components/verdict-chip.tsx";

const COLOURS: Readonly<Record<VerdictKind, string>> = {
  fund: "var(--for)",
  "fix-first": "var(--fix)",
  hold: "var(--edge)",
  "say-no": "var(--against)",
  stop: "var(--no)",
};

interface Props {
  readonly scorecard: Scorecard;
  readonly investments: readonly Investment[];
}

/** How many investments got which verdict, and what they cost. */
export function VerdictChart({ scorecard, investments }: Props): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.overview;
  const parts = VERDICT_ORDER.map((kind) => {
    const those = investments.filter((_, index) => scorecard.results[index]?.verdict.kind === kind);
    return {
      kind,
      label: texts.scoring.verdicts[kind],
      amount: those.length,
      cost: costOf(those),
      ideas: costOf(those.filter(({ status }) => status === "idea")),
      colour: COLOURS[kind],
    };
  }).filter(({ amount }) => amount > 0);
  const withIdeas = parts.some(({ ideas }) => ideas > 0);
  return (
    <section aria-label={t.verdicts}>
      <h3>{t.verdicts}</h3>
      <StackedBar
        name={`${t.verdicts}: ${parts.map(({ label, amount }) => `${label} ${amount}`).join(", ")}`}
        parts={parts}
      />
      <ul class="verdict-counts">
        {parts.map(({ kind, amount, colour }, index) => (
          <li key={kind}>
            <span class="chart-key forced-only">
              <KeyOf colour={colour} index={index} />
            </span>{" "}
            <b>{format.number(amount)}</b> <VerdictChip kind={kind} />
          </li>
        ))}
      </ul>
      <DataTable
        headers={[
          t.verdictTable.verdict,
          t.verdictTable.count,
          t.verdictTable.cost,
          ...(withIdeas ? [t.verdictTable.ideas] : []),
        ]}
        rows={parts.map(({ label, amount, cost, ideas }) => [
          label,
          format.number(amount),
          format.money(cost),
          ...(withIdeas ? [format.money(ideas)] : []),
        ])}
      />
    </section>
  );
}

function costOf(investments: readonly Investment[]): number {
  return investments.reduce((sum, investment) => sum + (yearCost(investment) ?? 0), 0);
}
