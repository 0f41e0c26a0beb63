import type { Corrections } from "#core/domain/reading.ts";
import { isSameScale, type Scale } from "#core/domain/scale.ts";
import type { Objective } from "#core/domain/strategy.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { chooseDirection, chooseDirectionOfAll, chooseScale, chooseScaleOf } from "./corrections.ts";
import { ScaleChoice } from "./scale-choice.tsx";
import { ratingWords, type RatingWord } from "./rating-words.ts";
import { endsOf } from "./scale-names.ts";
import { ScaleTuning } from "./scale-tuning.tsx";
import { bestOn, noEffectOn } from "./tuned-scale.ts";

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
  const [first] = objectives;
  const isShared = first !== undefined && objectives.every(({ scale }) => isSameScale(scale, first.scale));
  return (
    <>
      <ScaleChoice
        labelled
        label={t.reading.scaleOfAll}
        value={reading.scale?.id ?? ""}
        {...(isShared && { name: tunedName(first.scale) })}
        ids={ids}
        onChoose={(value) => take(chooseScale(corrections, value))}
      />
      {isShared && (
        <ScaleTuning
          scale={first.scale}
          words={ratingWords(
            reading.strategy,
            objectives.map((_, index) => index),
          )}
          onChoose={(value) => take(chooseScale(corrections, value))}
        />
      )}
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
        {objectives.map((objective, index) => (
          <ObjectiveScale
            key={objective.id}
            objective={objective}
            ids={ids}
            words={ratingWords(reading.strategy, [index])}
            onScale={(value) => take(chooseScaleOf(corrections, objective.id, value))}
            onReversed={(reversed) => take(chooseDirection(corrections, objective.id, reversed))}
          />
        ))}
      </details>
    </>
  );
}

/** Which way it runs stands beside it. */
function tunedName({ id, tuning = "" }: Scale): string {
  return id + tuning;
}

interface ScaleProps {
  readonly objective: Objective;
  readonly ids: readonly string[];
  readonly words: readonly RatingWord[];
  readonly onScale: (scale: string) => void;
  readonly onReversed: (reversed: boolean) => void;
}

function ObjectiveScale({ objective, ids, words, onScale, onReversed }: ScaleProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.reading;
  const { name, scale } = objective;
  return (
    <fieldset class="scale-of">
      <legend>{name}</legend>
      <ScaleChoice
        label={t.scaleOf(name)}
        value={scale.id}
        name={tunedName(scale)}
        ids={ids}
        onChoose={onScale}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={scale.reversed}
          aria-label={t.lessIsBetterFor(name)}
          onChange={(event) => onReversed(event.currentTarget.checked)}
        />
        <span>{t.lessIsBetter}</span>
      </label>
      <ScaleTuning scale={scale} words={words} onChoose={onScale} />
      <p class="small">{t.scaleEnds(format.number(bestOn(scale)), format.number(noEffectOn(scale)))}</p>
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
