import type { Objective } from "#core/domain/strategy.ts";
import { objectivesProgress } from "#core/insight/measures/objective-progress.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { SetWeights } from "./set-weights.tsx";

interface Props {
  readonly understanding: Understanding;
  readonly trial: readonly number[] | null;
}

/** The objectives with their weights and measures, and the ways to weigh them anew. */
export function Objectives({ understanding, trial }: Props): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.objectives;
  const [weighing, setWeighing] = useState(false);
  const { reading } = understanding;
  if (weighing) {
    const done = (): void => {
      session.tryWeights(null);
      setWeighing(false);
    };
    return <SetWeights understanding={understanding} trial={trial} onDone={done} />;
  }
  return (
    <View
      title={t.title}
      actions={
        <button type="button" class="primary" onClick={() => setWeighing(true)}>
          {t.setWeights}
        </button>
      }
    >
      <p class="muted">{t.intro}</p>
      <ul class="ranking">
        {reading.strategy.objectives.map((objective, index) => (
          <li key={objective.id}>
            <ObjectiveLine
              objective={objective}
              served={reading.strategy.investments.some(({ ratings }) => (ratings[index]?.effect ?? 0) > 0)}
            />
          </li>
        ))}
      </ul>
      {reading.objectives && (
        <p class="small">
          {t.editInSheet} <CellLink place={reading.objectives.range} />
        </p>
      )}
    </View>
  );
}

function ObjectiveLine({
  objective,
  served,
}: {
  readonly objective: Objective;
  readonly served: boolean;
}): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.objectives;
  const { name, weight, weightCell, measure } = objective;
  const progress = objectivesProgress([objective])[0]?.progress ?? null;
  const share = format.share(weight);
  return (
    <div class="objective">
      <div class="row-head">
        <span class="row-name" title={name}>
          {name}
        </span>
        <span class="score">{weightCell ? <CellLink place={weightCell}>{share}</CellLink> : share}</span>
      </div>
      <svg class="weight-bar" aria-hidden="true">
        <rect width="100%" height="6" rx="3" fill="var(--line-2)" />
        <rect width={`${100 * weight}%`} height="6" rx="3" fill="var(--accent)" />
      </svg>
      {measure !== undefined && measure !== "" && (
        <span class="why">{progress === null ? measure : t.measure(measure, format.share(progress))}</span>
      )}
      {!served && <span class="why warn">{t.unserved}</span>}
    </div>
  );
}
