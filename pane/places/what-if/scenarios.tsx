import { differences } from "#core/workflow/what-if/differences.ts";
import { planScenario, scenariosOf, type Scenario } from "#core/workflow/what-if/scenarios.ts";
import type { WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { SideBySide } from "./side-by-side.tsx";
import { tryOut } from "./slice.ts";

interface Props {
  readonly understanding: Understanding;
  readonly whatIf: WhatIf;
  /** Something is tried that could be kept. */
  readonly changed: boolean;
}

/** The futures that are kept: keep this one, try one, remove one, and all side by side. */
export function Scenarios({ understanding, whatIf, changed }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.whatIf;
  const scenarios = useMemo(() => scenariosOf(understanding), [understanding]);
  return (
    <section aria-label={t.scenarios}>
      <h3>{t.scenarios}</h3>
      {scenarios.length === 0 && <p class="small">{t.noScenarios}</p>}
      <KeepScenario understanding={understanding} whatIf={whatIf} changed={changed} />
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

/** Keeps what is tried under a name. */
function KeepScenario({ understanding, whatIf, changed }: Props): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.whatIf;
  const [name, setName] = useState("");
  const wanted = name.trim();
  const can = changed && wanted !== "";
  const keep = async (): Promise<void> => {
    const changes = planScenario(understanding, wanted, whatIf, texts);
    if (await session.apply(changes, t.kept(wanted))) setName("");
  };
  return (
    <div class="keep">
      <input
        class="input"
        placeholder={t.keepName}
        aria-label={t.keepName}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && can) void keep();
        }}
      />
      <button type="button" class="button" aria-label={t.keepAs} disabled={!can} onClick={() => void keep()}>
        {t.keep}
      </button>
    </div>
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
