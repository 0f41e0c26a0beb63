import type { Objective } from "#core/domain/strategy.ts";
import type { Portfolio } from "#core/workflow/portfolio.ts";
import type { VNode } from "preact";
import { spendLines, type SpendLine } from "./spend-lines.ts";
import { usePane } from "#pane/components/context.ts";
import { DataTable } from "./data-table.tsx";

interface Props {
  readonly portfolio: Portfolio;
  readonly objectives: readonly Objective[];
}

/** Where the money goes against where the strategy points: a bar for the spend, a mark for the weight. */
export function SpendChart({ portfolio, objectives }: Props): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.overview;
  const { spend, unpriced } = portfolio;
  if (!spend) return null;
  const { lines, most } = spendLines(spend, objectives, t.spendNothing);
  return (
    <section aria-label={t.spend}>
      <h3>{t.spend}</h3>
      <div class="spend" role="img" aria-label={`${t.spend}. ${t.spendMove(format.share(spend.drift))}`}>
        {lines.map((line) => (
          <Bar key={line.id} line={line} most={most} />
        ))}
      </div>
      <p class="small">
        {t.spendKey} {t.spendMove(format.share(spend.drift))} {unpriced > 0 && t.unpriced(unpriced)}
      </p>
      <DataTable
        headers={[t.spendTable.objective, t.spendTable.spend, t.spendTable.weight]}
        rows={lines.map(({ name, share, weight }) => [
          name,
          format.share(share),
          weight === null ? "–" : format.share(weight),
        ])}
      />
    </section>
  );
}

function Bar({ line, most }: { readonly line: SpendLine; readonly most: number }): VNode {
  const percent = (share: number): string => `${(100 * share) / most}%`;
  return (
    <>
      <span class={line.weight === null ? "spend-name muted" : "spend-name"} title={line.name}>
        {line.name}
      </span>
      <svg class="spend-bar" aria-hidden="true">
        <rect
          x="0"
          y="2"
          width={percent(line.share)}
          height="10"
          rx="2"
          fill={line.weight === null ? "var(--against)" : "var(--accent)"}
        />
        {line.weight !== null && (
          <line
            x1={percent(line.weight)}
            x2={percent(line.weight)}
            y1="0"
            y2="14"
            stroke="var(--ink)"
            stroke-width="2"
          />
        )}
      </svg>
    </>
  );
}
