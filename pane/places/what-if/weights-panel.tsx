import type { Understanding } from "#core/workflow/understand.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import { weightsToday, weightsTried, withWeights, type WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { RangeField } from "#pane/components/range-field.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly whatIf: WhatIf;
  /** Null while no weight is above 0. */
  readonly trial: Trial | null;
  readonly onChange: (whatIf: WhatIf) => void;
}

/** Weights on sliders. */
export function WeightsPanel({ understanding, whatIf, trial, onChange }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.whatIf;
  const { objectives } = understanding.reading.strategy;
  const today = weightsToday(objectives);
  const tried = weightsTried(whatIf, objectives);
  const set = (index: number, value: number): void => {
    const given = tried.map((old, other) => (other === index ? value : old));
    onChange(withWeights(whatIf, objectives, given));
  };
  return (
    <section aria-label={t.ofWeights}>
      {objectives.map(({ id, name, weight }, index) => (
        <WeightSlider
          key={id}
          name={name}
          before={weight}
          after={trial?.strategy.objectives[index]?.weight ?? 0}
          value={tried[index]!}
          changed={tried[index] !== today[index]}
          onChange={(value) => set(index, value)}
          onPutBack={() => set(index, today[index]!)}
        />
      ))}
      {!trial && <p class="note trouble">{t.allZero}</p>}
    </section>
  );
}

interface SliderProps {
  readonly name: string;
  /** 0 … 1 */
  readonly before: number;
  readonly after: number;
  /** 0 … 100, before it is normalised. */
  readonly value: number;
  readonly changed: boolean;
  readonly onChange: (value: number) => void;
  readonly onPutBack: () => void;
}

function WeightSlider({ name, before, after, value, changed, onChange, onPutBack }: SliderProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.whatIf;
  const [from, to] = [format.share(before), format.share(after)];
  return (
    <div class={changed ? "weigh changed" : "weigh"}>
      <RangeField
        label={name}
        shown={from === to ? to : t.fromTo(from, to)}
        value={value}
        onChange={onChange}
      />
      <button
        type="button"
        class="link"
        aria-label={t.putBackWhat(name, from)}
        disabled={!changed}
        onClick={onPutBack}
      >
        {t.putBack}
      </button>
    </div>
  );
}
