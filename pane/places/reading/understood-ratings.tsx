import type { Corrections } from "#core/domain/reading.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { Fact } from "#pane/components/fact.tsx";
import { Select } from "#pane/components/select.tsx";
import { ScalesEditor } from "./scales-editor.tsx";
import { scaleName } from "./scale-names.ts";
import { chooseScale, chooseWeightKind } from "./corrections.ts";

const WEIGHT_KINDS = ["points", "percent", "rank", "words", "equal"] as const;

/** Corrects how the weights were read. */
export function WeightsEditor({ understanding }: { readonly understanding: Understanding }): VNode {
  return (
    <dl class="facts">
      <WeightsFact understanding={understanding} />
    </dl>
  );
}

/** Corrects how the ratings were read: on which scale, and which way it runs. */
export function RatingsEditor({ understanding }: { readonly understanding: Understanding }): VNode {
  const { texts } = usePane();
  const { ratings } = understanding.reading;
  return (
    <>
      {ratings && (
        <p class="small">{texts.pane.reading.readFrom(texts.pane.understood.ratingsAs[ratings.layout])}</p>
      )}
      <ScalesEditor understanding={understanding} />
    </>
  );
}

/** The scale that ratings were read on, with the way to correct it. */
export function ScaleFact({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane;
  const { reading, corrections } = understanding;
  const used = new Set(reading.strategy.objectives.map(({ scale }) => scale.id));
  const id = reading.scale?.id ?? "";
  const named = (scale: string): string => scaleName(scale, t);
  const ids = [...new Set([...Object.keys(t.scales), ...used])];
  return (
    <Fact
      label={t.understood.scale}
      value={used.size > 1 ? `${named(id)} (${t.understood.scaleMixed})` : named(id)}
      editor={(close) => (
        <Select
          label={t.understood.scale}
          value={id}
          choices={ids.map((value) => ({ value, label: named(value) }))}
          onChoose={(value) => {
            session.reconsider({ corrections: chooseScale(corrections, value) });
            close();
          }}
        />
      )}
    />
  );
}

function WeightsFact({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts, format } = usePane();
  const t = texts.pane.understood;
  const { weights } = understanding.reading;
  if (!weights) return null;
  const parts = [t.weightsAre[weights.kind], t.weightsFrom[weights.where]];
  if (weights.sum !== null) parts.push(t.addUpTo(format.number(weights.sum)));
  return (
    <Fact
      label={t.weights}
      value={
        <>
          {parts.join(", ")} {weights.range && <CellLink place={weights.range} />}
        </>
      }
      editor={(close) => (
        <Select
          label={t.weights}
          value={weights.kind}
          choices={WEIGHT_KINDS.map((value) => ({ value, label: t.weightsAre[value] }))}
          onChoose={(value) => {
            const kind = value as NonNullable<Corrections["weightKind"]>;
            session.reconsider({ corrections: chooseWeightKind(understanding.corrections, kind) });
            close();
          }}
        />
      )}
    />
  );
}
