import type { Scale } from "#core/domain/scale.ts";
import { leastOf } from "#core/tables/values/scales/numeric.ts";
import { wordKey } from "#core/tables/values/scales/words.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { NumberField } from "#pane/components/number-field.tsx";
import type { RatingWord } from "./rating-words.ts";
import { noEffectOn, withNoEffect, withWord } from "./tuned-scale.ts";

interface Props {
  readonly scale: Scale;
  readonly words: readonly RatingWord[];
  readonly onChoose: (id: string) => void;
}

/** Where on a scale no effect is, and what the words among its ratings stand for. */
export function ScaleTuning({ scale, words, onChoose }: Props): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.reading;
  const ends = [format.number(leastOf(scale)), format.number(scale.top)] as const;
  const take = (id: string | null): void => {
    if (id !== null) onChoose(id);
  };
  const inPercent = (value: number, percent: boolean): number =>
    scale.id === "%" && !percent && Math.abs(value) > 1 ? value / 100 : value;
  return (
    <div class="own-scale">
      <NumberField
        label={t.noEffectAt}
        value={noEffectOn(scale)}
        meant={({ value, percent }) => {
          const at = inPercent(value, percent);
          return withNoEffect(scale, at) === null ? null : at;
        }}
        fault={t.offScale(...ends)}
        onChange={(number) => number !== null && take(withNoEffect(scale, number))}
      />
      {words.map(({ word, level }) => (
        <NumberField
          key={wordKey(word)}
          label={t.standsFor(word)}
          value={level}
          meant={({ value, percent }) => {
            const at = inPercent(value, percent);
            return at >= leastOf(scale) && at <= scale.top ? at : null;
          }}
          fault={t.offScale(...ends)}
          onChange={(number) => take(withWord(scale, word, number))}
        />
      ))}
    </div>
  );
}
