import { compareScenarios } from "#core/workflow/what-if/compare.ts";
import { planScenario, scenariosOf, type Scenario } from "#core/workflow/what-if/scenarios.ts";
import { NOTHING_CHANGED, weightsTried, withWeights } from "#core/workflow/what-if/what-if.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly understanding: Understanding;
}

/** Keeps the weights on trial under a name. */
export function KeepScenario({ understanding, trial }: Props & { readonly trial: readonly number[] }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.whatIf;
  const [name, setName] = useState("");
  const wanted = name.trim();
  const { objectives } = understanding.reading.strategy;
  const keep = async (): Promise<void> => {
    const changes = planScenario(
      understanding,
      wanted,
      withWeights(NOTHING_CHANGED, objectives, trial),
      texts,
    );
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
          if (event.key === "Enter" && wanted !== "") void keep();
        }}
      />
      <button
        type="button"
        class="button"
        aria-label={t.keepAs}
        disabled={wanted === ""}
        onClick={() => void keep()}
      >
        {t.keep}
      </button>
    </div>
  );
}

/** The futures that are kept: try one, remove one, and all side by side. */
export function Scenarios({ understanding }: Props): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.whatIf;
  const scenarios = scenariosOf(understanding);
  const remove = async (name: string): Promise<void> => {
    await session.apply(planScenario(understanding, name, null, texts), t.removed(name));
  };
  return (
    <section aria-label={t.scenarios}>
      <h3>{t.scenarios}</h3>
      {scenarios.length === 0 && <p class="small">{t.noScenarios}</p>}
      <ul class="plain-list">
        {scenarios.map(({ name, whatIf, from }) => (
          <li class="row-head" key={`${from} ${name}`}>
            <span class="row-name" title={name}>
              {name}
            </span>
            <button
              type="button"
              class="link"
              aria-label={t.tryOutWhat(name)}
              onClick={() =>
                session.tryWeights(weightsTried(whatIf, understanding.reading.strategy.objectives))
              }
            >
              {t.tryOut}
            </button>
            {from === "pane" && (
              <button
                type="button"
                class="link"
                aria-label={t.removeWhat(name)}
                onClick={() => void remove(name)}
              >
                {t.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {scenarios.length > 0 && <SideBySide understanding={understanding} scenarios={scenarios} />}
    </section>
  );
}

/** Scores in each future, the worst of them, and the greatest regret. */
function SideBySide({
  understanding,
  scenarios,
}: Props & { readonly scenarios: readonly Scenario[] }): VNode | null {
  const { texts, format } = usePane();
  const t = texts.pane.whatIf;
  const outcomes = compareScenarios(understanding, scenarios, texts);
  if (!outcomes) return null;
  return (
    <details class="disclosure">
      <summary>{t.compare}</summary>
      <div class="wide" role="region" aria-label={t.compare} tabIndex={0}>
        <table class="sums">
          <thead>
            <tr>
              <th scope="col">{texts.pane.places.investments}</th>
              {[t.today, ...scenarios.map(({ name }) => name)].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
              <th scope="col">{t.worst}</th>
              <th scope="col">{t.regret}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ investmentId, name, futures, worst, regret }) => (
              <tr key={investmentId}>
                <th scope="row">{name}</th>
                {futures.map(({ score }, column) => (
                  <td key={column}>{score === null ? "–" : format.score(score)}</td>
                ))}
                <td>{worst === null ? "–" : format.score(worst)}</td>
                <td>{regret === null ? "–" : format.score(regret)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small">{t.regretHelp}</p>
    </details>
  );
}
