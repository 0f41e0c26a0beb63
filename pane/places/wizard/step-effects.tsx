import type { Objective } from "#core/domain/strategy.ts";
import type { DraftRating } from "#core/workflow/investment/draft.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Segments, type Segment } from "#pane/components/segments.tsx";
import { Select } from "#pane/components/select.tsx";
import { LEVELS, wholeLevel, withRating } from "./draft-rating.ts";
import { SoFar } from "./so-far.tsx";
import type { StepProps } from "./wizard.tsx";

/** Step 2: which objectives it moves, each with a plain anchor for each level. */
export function StepEffects({ draft, understanding, preview, onChange }: StepProps): VNode {
  const { texts, format } = usePane();
  return (
    <>
      <p class="muted">{texts.pane.wizard.moves}</p>
      <details class="disclosure small">
        <summary>{texts.pane.wizard.numbersMean}</summary>
        <dl class="level-words">
          {LEVELS.map((level) => (
            <div key={level}>
              <dt>{format.score(level)}</dt>
              <dd>{texts.pane.wizard.levels[String(level)]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {understanding.reading.strategy.objectives.map((objective) => (
        <Effect
          key={objective.id}
          objective={objective}
          rating={draft.ratings[objective.id]}
          onChange={(change) => onChange(withRating(draft, objective, change))}
        />
      ))}
      <SoFar preview={preview} />
    </>
  );
}

interface EffectProps {
  readonly objective: Objective;
  readonly rating: DraftRating | undefined;
  readonly onChange: (change: Partial<DraftRating> | null) => void;
}

function Effect({ objective, rating, onChange }: EffectProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.wizard;
  const level = wholeLevel(rating);
  const meaning = !rating ? t.notAssessed : level === null ? t.between : t.levels[String(level)];
  const choices = LEVELS.map((value): Segment => {
    const tone = value > 0 ? "for" : value < 0 ? "against" : "neutral";
    return { value: String(value), label: format.score(value), meaning: t.levels[String(value)] ?? "", tone };
  });
  return (
    <section class="effect" aria-label={objective.name}>
      <div class="effect-head">
        <b>{objective.name}</b>
        <span class="muted">{format.share(objective.weight)}</span>
      </div>
      <Segments
        label={objective.name}
        value={level === null ? null : String(level)}
        choices={choices}
        onChoose={(value) => onChange({ level: Number(value) })}
        onClear={() => onChange(null)}
      />
      <div class="effect-foot">
        <span class="small">{meaning}</span>
        {rating && (
          <button
            type="button"
            class="link"
            aria-label={t.clearFor(objective.name)}
            onClick={() => onChange(null)}
          >
            {t.clear}
          </button>
        )}
      </div>
      {rating && <Sureness objective={objective} rating={rating} onChange={onChange} />}
    </section>
  );
}

function Sureness({ objective, rating, onChange }: EffectProps & { readonly rating: DraftRating }): VNode {
  const { texts } = usePane();
  const t = texts.pane.wizard;
  const steps = Object.entries(t.confidences).map(([value, label]) => ({ value, label }));
  return (
    <details class="disclosure small">
      <summary aria-label={t.moreFor(objective.name)}>{t.more}</summary>
      <Select
        labelled
        label={t.sure}
        value={String(rating.confidence)}
        choices={steps.reverse()}
        onChoose={(value) => onChange({ confidence: Number(value) })}
      />
      <label class="field">
        <span>{t.evidence}</span>
        <input
          class="input"
          value={rating.evidence}
          onInput={(event) => onChange({ evidence: event.currentTarget.value })}
        />
      </label>
    </details>
  );
}
