import { differences } from "#core/workflow/what-if/differences.ts";
import { tryWhatIf } from "#core/workflow/what-if/trial.ts";
import { NOTHING_CHANGED, stillDifferent, type WhatIf as Tried } from "#core/workflow/what-if/what-if.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { Select } from "#pane/components/select.tsx";
import { ChangesList } from "./changes-list.tsx";
import { KeepScenario } from "./keep-scenario.tsx";
import { InvestmentPanel } from "./investment-panel.tsx";
import { MovingRanking } from "./moving-ranking.tsx";
import { Scenarios } from "./scenarios.tsx";
import { tryOut, whatIfSlice } from "./slice.ts";
import { FirstFive } from "./first-five.tsx";
import { writeTried } from "./write-tried.ts";
import { WeightsPanel } from "./weights-panel.tsx";

interface Props {
  readonly understanding: Understanding;
}

/** More names than these are found in the ranking below, not in a list to choose from. */
const MOST_LISTED = 200;

/** Other weights, ratings and readiness: the ranking follows at once, and nothing is written before one says so. */
export function WhatIf({ understanding }: Props): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const { tried: given } = useStore(session.slice(whatIfSlice));
  const t = texts.pane.whatIf;
  const { reading } = understanding;
  const { investments } = reading.strategy;
  const whatIf = useMemo(() => (given ? stillDifferent(given, reading) : NOTHING_CHANGED), [given, reading]);
  const trial = useMemo(() => tryWhatIf(understanding, whatIf, texts), [understanding, whatIf, texts]);
  const all = useMemo(() => differences(whatIf, reading.strategy), [whatIf, reading]);
  const [chosen, setChosen] = useState<string | null>(null);
  const investment = investments.find(({ id }) => id === chosen) ?? null;
  const panel = useRef<HTMLDivElement>(null);
  const [bringUp, setBringUp] = useState(0);
  const bringUpFor = useCallback((id: string): void => {
    setChosen(id);
    setBringUp((count) => count + 1);
  }, []);
  // Only what was chosen in the ranking is brought up: the list above it keeps the focus of its own.
  useEffect(() => {
    if (bringUp > 0) panel.current?.querySelector<HTMLElement>("select")?.focus();
  }, [bringUp]);
  // Of a thousand only the one that was chosen in the ranking: a list of all would cost more than all the rest.
  const chooseFrom = (investments.length <= MOST_LISTED ? investments : investment ? [investment] : []).map(
    ({ id, name }) => ({ value: `i ${id}`, label: t.ofInvestment(name) }),
  );
  // A list of 200 names need not be gone through each time that a slider moves.
  const list = useMemo(
    () => (
      <Select
        label={t.what}
        value={investment ? `i ${investment.id}` : ""}
        choices={[{ value: "", label: t.ofWeights }, ...chooseFrom]}
        onChoose={(value) => setChosen(value === "" ? null : value.slice(2))}
      />
    ),
    [investments, investment, t],
  );
  const change = (tried: Tried): void => tryOut(session, tried);
  return (
    <View
      title={t.title}
      actions={
        <>
          <KeepScenario understanding={understanding} whatIf={whatIf} changed={all.length > 0} />
          <button
            type="button"
            class="primary"
            disabled={all.length === 0 || !trial || busy !== null}
            onClick={() => void writeTried(session, understanding, whatIf)}
          >
            {t.write}
          </button>
        </>
      }
    >
      <FirstFive trial={trial} understanding={understanding} />
      <div
        ref={panel}
        onKeyDown={(event) => {
          if (event.key === "Escape" && chosen !== null) focusRow(event.currentTarget, chosen);
        }}
      >
        <div class="tried">
          {list}
          <button
            type="button"
            class="link"
            disabled={all.length === 0}
            onClick={() => tryOut(session, null)}
          >
            {t.putAllBack}
          </button>
        </div>
        {investment ? (
          <InvestmentPanel
            key={investment.id}
            understanding={understanding}
            investment={investment}
            whatIf={whatIf}
            trial={trial}
            onChange={change}
          />
        ) : (
          <WeightsPanel understanding={understanding} whatIf={whatIf} trial={trial} onChange={change} />
        )}
      </div>
      <ChangesList understanding={understanding} whatIf={whatIf} all={all} trial={trial} onChange={change} />
      <h3>{t.then}</h3>
      {trial && <MovingRanking trial={trial} chosen={chosen} onChoose={bringUpFor} />}
      <Scenarios understanding={understanding} />
    </View>
  );
}

/** Back to the investment's place in the ranking. */
function focusRow(panel: HTMLElement, id: string): void {
  const rows = panel.parentElement?.querySelectorAll<HTMLElement>("[data-what-if]") ?? [];
  [...rows].find((row) => row.dataset.whatIf === id)?.focus();
}
