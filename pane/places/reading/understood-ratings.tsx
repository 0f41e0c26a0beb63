import type { Corrections } from "#core/domain/reading.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { Fact } from "#pane/components/fact.tsx";
import { Select } from "#pane/components/select.tsx";
import { chooseScale, chooseWeightKind } from "./corrections.ts";

const WEIGHT_KINDS = ["points", "percent", "rank", "words", "equal"] as const;

/** How ratings and weights were read: where, on which scale, as points or ranks. */
export function FoundRatingsBox({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { texts } = usePane();
  const t = texts.pane.understood;
  const { ratings, weights } = understanding.reading;
  if (!ratings && !weights) return null;
  return (
    <section class="box" aria-label={t.ratings}>
      <div class="box-title">
        <h3>{t.ratings}</h3>
        {ratings && <CellLink place={ratings.range} />}
      </div>
      <dl class="facts">
        <Fact
          label={t.ratings}
          value={ratings ? t.ratingsAs[ratings.layout] : <span class="muted">{t.notFound}</span>}
        />
        {ratings && <ScaleFact understanding={understanding} />}
        {weights && <WeightsFact understanding={understanding} />}
      </dl>
    </section>
  );
}

/** The scale that ratings were read on, with the way to correct it. */
export function ScaleFact({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane;
  const { reading, corrections } = understanding;
  const used = new Set(reading.strategy.objectives.map(({ scale }) => scale.id));
  const id = reading.scale?.id ?? "";
  const named = (scale: string): string => t.scales[scale] ?? scale;
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
