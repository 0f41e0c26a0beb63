import type { Corrections } from "#core/domain/reading.ts";
import type { Objective } from "#core/domain/strategy.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { chooseDirection, chooseDirectionOfAll, chooseScale, chooseScaleOf } from "./corrections.ts";
import { ScaleChoice } from "./scale-choice.tsx";
import { endsOf } from "./scale-names.ts";

/** How ratings are read: one scale for all, or one for each objective, and where less is better. */
export function ScalesEditor({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts, format } = usePane();
  const t = texts.pane;
  const { reading, corrections } = understanding;
  const { objectives } = reading.strategy;
  const used = objectives.map(({ scale }) => scale.id);
  const ids = [...new Set([...Object.keys(t.scales), ...used])];
  const reversed = objectives.filter(({ scale }) => scale.reversed).length;
  const least = endsOf(reading.scale?.id ?? "")?.from;
  const take = (next: Corrections): void => session.reconsider({ corrections: next });
  return (
    <>
      <ScaleChoice
        labelled
        label={t.reading.scaleOfAll}
        value={reading.scale?.id ?? ""}
        ids={ids}
        onChoose={(value) => take(chooseScale(corrections, value))}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={reversed === objectives.length}
          indeterminate={reversed > 0 && reversed < objectives.length}
          onChange={(event) => {
            const all = objectives.map(({ id }) => id);
            take(chooseDirectionOfAll(corrections, all, event.currentTarget.checked));
          }}
        />
        <span>
          {least === undefined ? t.reading.lessIsBetter : t.reading.leastIsBest(format.number(least))}
        </span>
      </label>
      <Ranking understanding={understanding} />
      <details class="disclosure">
        <summary>{t.reading.scaleOfEach}</summary>
        {objectives.map((objective) => (
          <ObjectiveScale
            key={objective.id}
            objective={objective}
            ids={ids}
            onScale={(value) => take(chooseScaleOf(corrections, objective.id, value))}
            onReversed={(reversed) => take(chooseDirection(corrections, objective.id, reversed))}
          />
        ))}
      </details>
    </>
  );
}

interface ScaleProps {
  readonly objective: Objective;
  readonly ids: readonly string[];
  readonly onScale: (scale: string) => void;
  readonly onReversed: (reversed: boolean) => void;
}

function ObjectiveScale({ objective: { name, scale }, ids, onScale, onReversed }: ScaleProps): VNode {
  const { texts } = usePane();
  const t = texts.pane.reading;
  const words = Object.entries(scale.words ?? {});
  return (
    <fieldset class="scale-of">
      <legend>{name}</legend>
      <ScaleChoice label={t.scaleOf(name)} value={scale.id} ids={ids} onChoose={onScale} />
      <label class="choice">
        <input
          type="checkbox"
          checked={scale.reversed}
          aria-label={t.lessIsBetterFor(name)}
          onChange={(event) => onReversed(event.currentTarget.checked)}
        />
        <span>{t.lessIsBetter}</span>
      </label>
      <p class="small">
        {t.scaleEnds(
          String(scale.reversed ? scale.zero : scale.top),
          String(scale.reversed ? scale.top : scale.zero),
        )}
        {words.length > 0 && ` ${words.map(([word, value]) => `${word} = ${value}`).join(", ")}`}
      </p>
    </fieldset>
  );
}

const FIRST = 3;

/** Who comes first as things are read now: what a change of scale or direction moves is seen at once. */
function Ranking({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { texts } = usePane();
  const results = understanding.scorecard?.results ?? [];
  const first = results.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!);
  if (first.length === 0) return null;
  const names = first.slice(0, FIRST).map(({ name, rank }) => `${rank!}. ${name}`);
  return (
    <p class="small" role="status">
      {texts.pane.reading.nowFirst(names.join("  "))}
    </p>
  );
}
