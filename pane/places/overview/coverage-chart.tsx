import type { Objective } from "#core/domain/strategy.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { DataTable } from "./data-table.tsx";

interface Props {
  readonly objectives: readonly Objective[];
  /** How far what is to be funded covers each, 0 … 1, in their order. */
  readonly covered: readonly number[];
  /** Those that nothing serves at all. */
  readonly unserved: readonly Objective[];
}

/** How far each objective is covered by what is to be funded, and those that nobody serves. */
export function CoverageChart({ objectives, covered, unserved }: Props): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.overview;
  const lines = objectives
    .map((objective, index) => ({ objective, share: covered[index] ?? 0 }))
    .sort((a, b) => b.objective.weight - a.objective.weight);
  const open = lines.filter(({ objective, share }) => share === 0 && !unserved.includes(objective));
  const words = [
    ...(unserved.length > 0 ? [t.nobodyServes(unserved.map(({ name }) => name))] : []),
    ...(open.length > 0 ? [t.notFunded(open.map(({ objective }) => objective.name))] : []),
  ].join(" ");
  return (
    <section aria-label={t.covered}>
      <h3>{t.covered}</h3>
      <div class="spend" role="img" aria-label={`${t.covered}. ${words || t.allServed}`}>
        {lines.map(({ objective, share }) => (
          <CoverageBar key={objective.id} name={objective.name} share={share} />
        ))}
      </div>
      <p class="small">
        {t.coveredKey} {words || t.allServed}
      </p>
      <DataTable
        headers={[t.spendTable.objective, t.spendTable.weight, t.coveredShare]}
        rows={lines.map(({ objective, share }) => [
          objective.name,
          format.share(objective.weight),
          unserved.includes(objective) ? t.nobody : format.share(share),
        ])}
      />
    </section>
  );
}

function CoverageBar({ name, share }: { readonly name: string; readonly share: number }): VNode {
  return (
    <>
      <span class="spend-name" title={name}>
        {name}
      </span>
      <svg class="spend-bar" aria-hidden="true">
        <rect y="2" width="100%" height="10" rx="2" fill="var(--track)" />
        <rect y="2" width={`${100 * share}%`} height="10" rx="2" fill="var(--for)" />
      </svg>
    </>
  );
}
