import { compareScenarios } from "#core/workflow/what-if/compare.ts";
import type { Scenario } from "#core/workflow/what-if/scenarios.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly understanding: Understanding;
  readonly scenarios: readonly Scenario[];
}

/** Scores and verdicts in each future, the worst of them, and the greatest regret. */
export function SideBySide(props: Props): VNode {
  const t = usePane().texts.pane.whatIf;
  const [open, setOpen] = useState(false);
  return (
    <details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.compare}</summary>
      {open && <Table {...props} />}
    </details>
  );
}

function Table({ understanding, scenarios }: Props): VNode | null {
  const { texts, format, manner } = usePane();
  const t = texts.pane.whatIf;
  const rows = useMemo(
    () => compareScenarios(understanding, scenarios, texts),
    [understanding, scenarios, texts],
  );
  if (!rows) return null;
  const points = (score: number | null): string => (score === null ? "–" : format.score(score));
  return (
    <>
      <div class="wide" role="region" aria-label={t.compare} tabIndex={0}>
        <table class="sums futures">
          <thead>
            <tr>
              <th scope="col">{texts.pane.places.investments}</th>
              {[t.today, ...scenarios.map(({ name }) => name)].map((name, index) => (
                <th scope="col" key={index}>
                  {name}
                </th>
              ))}
              <th scope="col">{t.worst}</th>
              <th scope="col">{t.regret}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ investmentId, name, futures, worst, regret }) => (
              <tr key={investmentId}>
                <th scope="row">{name}</th>
                {futures.map(({ score, verdict }, column) => (
                  <td key={column}>
                    {points(score)}
                    {manner === "verdicts" && (
                      <span class={`future ${verdict}`}>{texts.scoring.verdicts[verdict]}</span>
                    )}
                  </td>
                ))}
                <td>{points(worst)}</td>
                <td>{points(regret)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small">{t.regretHelp}</p>
    </>
  );
}
