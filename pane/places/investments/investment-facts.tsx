import type { Gate, Investment, ReadinessPart, Strategy } from "#core/domain/strategy.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import type { Breakdown } from "./breakdown.ts";

interface Props {
  readonly breakdown: Breakdown;
  /** What it is of. */
  readonly strategy: Strategy;
}

/** What else is known of an investment: readiness, responsible use, cost, ties to others. */
export function InvestmentFacts({ breakdown, strategy }: Props): VNode {
  const { investment, result } = breakdown;
  return (
    <>
      <Readiness parts={investment.readiness} bankable={result.score.bankable} locked={result.score.locked} />
      <Gates gates={investment.gates} />
      <OtherFacts investment={investment} strategy={strategy} />
    </>
  );
}

interface ReadinessProps {
  readonly parts: readonly ReadinessPart[];
  readonly bankable: number;
  readonly locked: number;
}

function Readiness({ parts, bankable, locked }: ReadinessProps): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.breakdown;
  if (parts.length === 0) return null;
  const least = Math.min(...parts.map(({ level }) => level));
  return (
    <>
      <h3>{t.ready}</h3>
      <dl class="facts">
        {parts.map((part) => (
          <FactLine
            key={`${part.kind} ${part.name}`}
            label={part.name}
            value={t.level(format.share(part.level))}
            cell={part.cell}
            after={part.level === least && least < 1 ? t.weakest : ""}
          />
        ))}
      </dl>
      {locked > 0.5 && <p class="small">{t.today(format.score(bankable), format.score(locked))}</p>}
    </>
  );
}

function Gates({ gates }: { readonly gates: readonly Gate[] }): VNode | null {
  const t = usePane().texts.pane.breakdown;
  if (gates.length === 0) return null;
  return (
    <>
      <h3>{t.gates}</h3>
      <dl class="facts">
        {gates.map((gate) => (
          <FactLine
            key={gate.name}
            label={gate.name}
            value={t.gateStates[gate.state]}
            cell={gate.cell}
            after={gate.state === "fail" && gate.mendable ? t.mendable : ""}
          />
        ))}
      </dl>
    </>
  );
}

interface OtherProps {
  readonly investment: Investment;
  readonly strategy: Strategy;
}

function OtherFacts({ investment, strategy }: OtherProps): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.breakdown;
  const { costOnce, costYearly, status, owner, requires, excludes, connectsTo, needsCapabilities } =
    investment;
  const facts: [label: string, value: string, cell?: CellRef | null][] = [];
  if (costOnce !== null) facts.push([t.costOnce, format.money(costOnce), investment.costCell]);
  if (costYearly !== null) {
    facts.push([t.costYearly, format.money(costYearly), costOnce === null ? investment.costCell : null]);
  }
  for (const [k, cost] of (investment.costLater ?? []).entries())
    if (cost !== null) facts.push([strategy.costPeriods?.[k + 1] ?? "", format.money(cost)]);
  if (status !== null) facts.push([t.status, t.statuses[status]]);
  if (owner !== undefined && owner !== "") facts.push([t.owner, owner]);
  if (investment.mustDo) facts.push([t.mustDo, t.yes]);
  const names = (ids: readonly string[]): string[] =>
    ids.map((id) => strategy.investments.find((other) => other.id === id)?.name ?? id);
  const lists: [string, readonly string[]][] = [
    [t.requires, names(requires)],
    [t.excludes, names(excludes)],
    [t.connectsTo, names(connectsTo)],
    [t.needs, needsCapabilities],
  ];
  for (const [label, items] of lists) if (items.length > 0) facts.push([label, items.join(", ")]);
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{t.facts}</h3>
      <dl class="facts">
        {facts.map(([label, value, cell]) => (
          <FactLine key={label} label={label} value={value} cell={cell ?? null} />
        ))}
      </dl>
    </>
  );
}

interface FactLineProps {
  readonly label: string;
  readonly value: string;
  readonly cell: CellRef | null;
  readonly after?: string;
}

function FactLine({ label, value, cell, after = "" }: FactLineProps): VNode {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        {cell ? <CellLink place={cell}>{value}</CellLink> : value}
        {after !== "" && <span class="small"> ({after})</span>}
      </dd>
    </div>
  );
}
