import type { Portfolio } from "#core/workflow/portfolio.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { DataTable } from "./data-table.tsx";
import { KeyOf, StackedBar } from "#pane/components/stacked-bar.tsx";

const PARTS = ["aligned", "partly", "drifting"] as const;

const COLOURS = { aligned: "var(--for)", partly: "var(--partly)", drifting: "var(--against)" };

/** All spend by how well it serves the strategy. */
export function SpendPartsChart({ portfolio }: { readonly portfolio: Portfolio }): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.overview;
  const { total } = portfolio;
  if (total <= 0) return null;
  const parts = PARTS.map((part) => ({
    label: t.parts[part],
    amount: portfolio[part],
    share: format.share(portfolio[part] / total),
    colour: COLOURS[part],
  }));
  return (
    <section aria-label={t.spendParts}>
      <h3>{t.spendParts}</h3>
      <StackedBar
        name={`${t.spendParts}: ${parts.map(({ label, share }) => `${label} ${share}`).join(", ")}`}
        parts={parts}
      />
      <ul class="chart-key">
        {parts.map(({ label, share, colour }, index) => (
          <li key={label}>
            <KeyOf colour={colour} index={index} /> {label} <b>{share}</b>
          </li>
        ))}
      </ul>
      <DataTable
        headers={[t.partsTable.part, t.partsTable.amount, t.partsTable.share]}
        rows={parts.map(({ label, amount, share }) => [label, format.money(amount), share])}
      />
    </section>
  );
}
