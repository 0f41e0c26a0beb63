import { differences } from "#core/workflow/what-if/differences.ts";
import { planScenario, scenariosOf, type Scenario } from "#core/workflow/what-if/scenarios.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { SideBySide } from "./side-by-side.tsx";
import { tryOut } from "./slice.ts";

interface Props {
  readonly understanding: Understanding;
}

/** The futures that are kept: try one, remove one, and all side by side. */
export function Scenarios({ understanding }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.whatIf;
  const scenarios = useMemo(() => scenariosOf(understanding), [understanding]);
  return (
    <section aria-label={t.scenarios}>
      <h3>{t.scenarios}</h3>
      {scenarios.length === 0 && <p class="small">{t.noScenarios}</p>}
      <ul class="plain-list scenarios">
        {scenarios.map((scenario) => (
          <ScenarioLine
            key={`${scenario.from} ${scenario.name}`}
            scenario={scenario}
            understanding={understanding}
          />
        ))}
      </ul>
      {scenarios.length > 0 && <SideBySide understanding={understanding} scenarios={scenarios} />}
    </section>
  );
}

function ScenarioLine({
  scenario,
  understanding,
}: {
  readonly scenario: Scenario;
  readonly understanding: Understanding;
}): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.whatIf;
  const { name, whatIf, from, gone, unknown } = scenario;
  const count = differences(whatIf, understanding.reading.strategy).length;
  return (
    <li>
      <span class="row-head">
        <span class="row-name" title={name}>
          {name}
        </span>
        <button
          type="button"
          class="link"
          aria-label={t.tryOutWhat(name)}
          onClick={() => {
            tryOut(session, whatIf);
            session.tell(t.trying(name));
          }}
        >
          {t.tryOut}
        </button>
        {from === "pane" && (
          <button
            type="button"
            class="link"
            aria-label={t.removeWhat(name)}
            onClick={() =>
              void session.apply(planScenario(understanding, name, null, texts), t.removed(name))
            }
          >
            {t.remove}
          </button>
        )}
      </span>
      <p class="small">{count === 0 ? t.likeToday : t.changes(count)}</p>
      {gone.length > 0 && <p class="small warn">{t.gone(texts.common.list(gone))}</p>}
      {unknown.length > 0 && <p class="small warn">{t.unknown(texts.common.list(unknown))}</p>}
    </li>
  );
}
