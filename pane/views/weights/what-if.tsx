import { planWeights } from "#core/workflow/weights/plan-weights.ts";
import { tryWeights, type Trial } from "#core/workflow/what-if/trial.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Firmness } from "#core/insight/robustness/firmness.ts";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { Move } from "#pane/components/move.tsx";
import { VerdictChip } from "#pane/components/verdict-chip.tsx";
import { firmnessOf } from "#pane/model/firmness.ts";
import { EVERYTHING, listed } from "#pane/model/ranking.ts";
import { KeepScenario, Scenarios } from "./scenarios.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly trial: readonly number[] | null;
}

/** Weights on sliders, and the ranking that follows at once. */
export function WhatIf({ understanding, trial }: Props): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.whatIf;
  const { objectives } = understanding.reading.strategy;
  const today = objectives.map(({ weight }) => 100 * weight);
  const given = trial ?? today;
  const outcome = useMemo(
    () => tryWeights(understanding, given, texts),
    // `today` is made anew at each drawing; what it is made of is the understanding.
    [understanding, trial, texts],
  );
  const use = async (): Promise<void> => {
    if (!trial) return;
    const { changes } = planWeights(understanding, trial, texts);
    if (await session.apply(changes, texts.pane.objectives.used)) session.tryWeights(null);
  };
  return (
    <View
      title={t.title}
      actions={
        <>
          <button type="button" class="button" disabled={!trial} onClick={() => session.tryWeights(null)}>
            {t.reset}
          </button>
          <button
            type="button"
            class="primary"
            disabled={!trial || !outcome || busy !== null}
            onClick={() => void use()}
          >
            {t.use}
          </button>
        </>
      }
    >
      <p class="muted">{t.intro}</p>
      {objectives.map(({ id, name }, index) => (
        <WeightSlider
          key={id}
          name={name}
          before={today[index]! / 100}
          after={outcome?.strategy.objectives[index]?.weight ?? 0}
          value={given[index] ?? 0}
          onChange={(value) => session.tryWeights(given.map((old, other) => (other === index ? value : old)))}
        />
      ))}
      {trial && outcome && <KeepScenario understanding={understanding} trial={trial} />}
      <h3>{t.then}</h3>
      {outcome && <Outcome trial={outcome} />}
      <Scenarios understanding={understanding} />
    </View>
  );
}

interface SliderProps {
  readonly name: string;
  /** 0 … 1 */
  readonly before: number;
  readonly after: number;
  /** 0 … 100, before it is normalised. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function WeightSlider({ name, before, after, value, onChange }: SliderProps): VNode {
  const { texts, format } = usePane();
  const [from, to] = [format.share(before), format.share(after)];
  return (
    <label class="slider">
      <span>{name}</span>
      <b>{from === to ? to : texts.pane.whatIf.fromTo(from, to)}</b>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}

/** Long enough that a moving slider is not held up by the thousand draws behind each verdict's firmness. */
const FIRMNESS_AFTER_MS = 150;

function useFirmness({ strategy, scorecard }: Trial): ReadonlyMap<string, Firmness> {
  const [firmness, setFirmness] = useState<ReadonlyMap<string, Firmness>>(new Map());
  useEffect(() => {
    const timer = setTimeout(() => setFirmness(firmnessOf(strategy, scorecard)), FIRMNESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [strategy, scorecard]);
  return firmness;
}

function Outcome({ trial }: { readonly trial: Trial }): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.whatIf;
  const firmness = useFirmness(trial);
  return (
    <ol class="ranking">
      {listed(trial.strategy, trial.scorecard, EVERYTHING).map(({ investmentId, name, rank, verdict }) => {
        const firm = firmness.get(investmentId);
        return (
          <li key={investmentId} class="moved">
            <span class="row-head">
              <span class="rank">{rank ?? "–"}</span>
              <span class="row-name" title={name}>
                {name}
              </span>
              <Move places={trial.moves.get(investmentId) ?? 0} />
              <VerdictChip kind={verdict.kind} />
            </span>
            <span class="why">{firm ? t.firmness[firm.label](format.share(firm.share)) : "\u00a0"}</span>
          </li>
        );
      })}
    </ol>
  );
}
