import type { Objective } from "#core/domain/strategy.ts";
import { objectivesProgress } from "#core/insight/measures/objective-progress.ts";
import { EMPTY_OBJECTIVE } from "#core/workflow/objectives/draft.ts";
import { draftOfObjective } from "#core/workflow/objectives/edit.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { CellLink } from "#pane/components/cell-link.tsx";
import { usePane, useStore } from "#pane/components/context.ts";
import { View } from "#pane/components/frame.tsx";
import { PencilIcon } from "#pane/components/icons.tsx";
import { Select } from "#pane/components/select.tsx";
import { objectives, openObjective, setTrial } from "./slice.ts";
import { SetWeights } from "./weights/set-weights.tsx";

interface Props {
  readonly understanding: Understanding;
}

type Sort = "sheet" | "weight";

/** The objectives with their weights and measures, and the ways to add, change and weigh them. */
export function Objectives({ understanding }: Props): VNode {
  const { session, texts } = usePane();
  const { draft: begun, trial } = useStore(session.slice(objectives));
  const t = texts.pane.objectives;
  const [weighing, setWeighing] = useState(false);
  const [sort, setSort] = useState<Sort>("sheet");
  const { strategy } = understanding.reading;
  if (weighing) {
    const done = (): void => {
      setTrial(session, null);
      setWeighing(false);
    };
    return <SetWeights understanding={understanding} trial={trial} onDone={done} />;
  }
  const order = strategy.objectives.map((_, index) => index);
  if (sort === "weight") {
    order.sort((a, b) => strategy.objectives[b]!.weight - strategy.objectives[a]!.weight || a - b);
  }
  return (
    <View
      title={t.title}
      actions={
        <>
          {understanding.reading.objectives && (
            <button
              type="button"
              class="button"
              data-opens=""
              onClick={() => openObjective(session, EMPTY_OBJECTIVE)}
            >
              {begun?.editing === null ? t.goOn : t.add}
            </button>
          )}
          <button type="button" class="primary" onClick={() => setWeighing(true)}>
            {t.setWeights}
          </button>
        </>
      }
    >
      <p class="muted">{t.intro}</p>
      <Select
        label={t.sort}
        value={sort}
        choices={(["sheet", "weight"] as const).map((value) => ({ value, label: t.sorts[value] }))}
        onChoose={(value) => setSort(value as Sort)}
      />
      <ul class="ranking">
        {order.map((index) => {
          const objective = strategy.objectives[index]!;
          return (
            <li key={objective.id}>
              <ObjectiveLine
                objective={objective}
                served={strategy.investments.some(({ ratings }) => (ratings[index]?.effect ?? 0) > 0)}
                onEdit={() => openObjective(session, draftOfObjective(understanding, index))}
              />
            </li>
          );
        })}
      </ul>
      {!understanding.reading.objectives && <p class="small">{texts.objectives.noTable}</p>}
    </View>
  );
}

interface LineProps {
  readonly objective: Objective;
  readonly served: boolean;
  readonly onEdit: () => void;
}

function ObjectiveLine({ objective, served, onEdit }: LineProps): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.objectives;
  const { id, name, weight, weightCell, measure } = objective;
  const progress = objectivesProgress([objective])[0]?.progress ?? null;
  const share = format.share(weight);
  return (
    <div class="objective">
      <div class="row-head">
        <span class="row-name" title={name}>
          {name}
        </span>
        <span class="score">{weightCell ? <CellLink place={weightCell}>{share}</CellLink> : share}</span>
        <button
          type="button"
          class="icon small-icon"
          data-opens={id}
          title={t.editName(name)}
          aria-label={t.editName(name)}
          onClick={onEdit}
        >
          <PencilIcon />
        </button>
      </div>
      <svg class="weight-bar" aria-hidden="true">
        <rect width="100%" height="6" rx="3" fill="var(--track)" />
        <rect width={`${100 * weight}%`} height="6" rx="3" fill="var(--accent)" />
      </svg>
      {measure !== undefined && measure !== "" && (
        <span class="why">{progress === null ? measure : t.measure(measure, format.share(progress))}</span>
      )}
      {!served && <span class="why warn">{t.unserved}</span>}
    </div>
  );
}
