import type { Understanding } from "#core/workflow/understand.ts";
import type { Trial } from "#core/workflow/what-if/trial.ts";
import { weightsToday, weightsTried, withWeights, type WhatIf } from "#core/workflow/what-if/what-if.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { FromTo } from "#pane/components/from-to.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly whatIf: WhatIf;
  /** Null while no weight is above 0. */
  readonly trial: Trial | null;
  readonly onChange: (whatIf: WhatIf) => void;
}

/** The weights, a line each: a dozen fit on one screen, as only the one that is being moved is drawn large. */
export function WeightsPanel({ understanding, whatIf, trial, onChange }: Props): VNode {
  const { texts } = usePane();
  const t = texts.pane.whatIf;
  const { objectives } = understanding.reading.strategy;
  // One is always drawn large, so that nothing below moves when another is chosen.
  const [active, setActive] = useState(0);
  const today = weightsToday(objectives);
  const tried = weightsTried(whatIf, objectives);
  const set = (index: number, value: number): void => {
    const given = tried.map((old, other) => (other === index ? value : old));
    onChange(withWeights(whatIf, objectives, given));
  };
  return (
    <section class="weights" aria-label={t.ofWeights}>
      {objectives.map(({ id, name, weight }, index) => (
        <WeightLine
          key={id}
          name={name}
          before={weight}
          after={trial?.strategy.objectives[index]?.weight ?? 0}
          value={tried[index]!}
          today={today[index]!}
          active={index === active}
          onFocus={() => setActive(index)}
          onChange={(value) => set(index, value)}
        />
      ))}
      {!trial && <p class="note trouble">{t.allZero}</p>}
      <p class="small">{t.sliderKeys}</p>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  /** 0 … 1 */
  readonly before: number;
  readonly after: number;
  /** 0 … 100, before they are normalised: what is tried, and what the workbook says. */
  readonly value: number;
  readonly today: number;
  /** The one that is being moved. */
  readonly active: boolean;
  readonly onFocus: () => void;
  readonly onChange: (value: number) => void;
}

function WeightLine({ name, before, after, value, today, active, onFocus, onChange }: LineProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.whatIf;
  const [from, to] = [format.share(before), format.share(after)];
  const changed = value !== today;
  const looks = ["weight-line", active && "active", changed && "changed"].filter((look) => look !== false);
  return (
    <div class={looks.join(" ")}>
      <label>
        <span class="row-name" title={name}>
          {name}
        </span>
        <input
          type="range"
          class="range"
          min="0"
          max="100"
          value={value}
          style={{ "--was": `${today}%` }}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
          onFocus={onFocus}
          onKeyDown={(event) => moveFocus(event)}
        />
        <b>{from === to ? to : <FromTo from={from} to={to} />}</b>
      </label>
      {/* The active line has it from the start, so that what stands below does not jump. */}
      {(active || changed) && (
        <button
          type="button"
          class="link"
          disabled={!changed}
          aria-label={t.putBackWhat(name, from)}
          onClick={() => onChange(today)}
        >
          {t.putBack}
        </button>
      )}
    </div>
  );
}

/** Up and down choose another weight; left and right move the one that is chosen. */
function moveFocus(event: KeyboardEvent): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by === undefined || !(event.target instanceof HTMLElement)) return;
  const sliders = [...(event.target.closest(".weights")?.querySelectorAll<HTMLElement>("input") ?? [])];
  const next = sliders[sliders.indexOf(event.target) + by];
  event.preventDefault();
  next?.focus();
}
