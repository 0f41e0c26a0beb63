import { planWeights } from "#core/workflow/weights/plan-weights.ts";
import { tryWeights } from "#core/workflow/what-if/trial.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { Decide } from "#pane/components/decide.tsx";
import { View } from "#pane/components/frame.tsx";
import { Select } from "#pane/components/select.tsx";
import { setTrial } from "../slice.ts";
import { Moves } from "./moves.tsx";
import { OrderMethod } from "./order-method.tsx";
import { PairsMethod } from "./pairs-method.tsx";
import { PointsMethod } from "./points-method.tsx";

const METHODS = ["order", "points", "swing", "pairs"] as const;
type Method = (typeof METHODS)[number];

interface Props {
  readonly understanding: Understanding;
  readonly trial: readonly number[] | null;
  readonly onDone: () => void;
}

/** What each way of weighing gets. */
export interface MethodProps {
  readonly names: readonly string[];
  /** 0 … 1, as they are now. */
  readonly weights: readonly number[];
  readonly onWeights: (weights: readonly number[] | null) => void;
}

/** Four ways to weigh the objectives, with the effect on the ranking in view before anything is written. */
export function SetWeights({ understanding, trial, onDone }: Props): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.objectives;
  const [method, setMethod] = useState<Method>("order");
  const { objectives } = understanding.reading.strategy;
  const outcome = useMemo(
    () => (trial ? tryWeights(understanding, trial, texts) : null),
    [understanding, trial, texts],
  );
  const changes = useMemo(
    () => (trial && outcome ? planWeights(understanding, trial, texts).changes : null),
    [understanding, trial, outcome, texts],
  );
  const use = async (): Promise<void> => {
    if (changes && (await session.apply(changes, t.used))) onDone();
  };
  const props: MethodProps = {
    names: objectives.map(({ name }) => name),
    weights: objectives.map(({ weight }) => weight),
    onWeights: (weights) => setTrial(session, weights),
  };
  return (
    <View
      title={t.title2}
      actions={
        <Decide
          onBack={onDone}
          main={t.use}
          onMain={use}
          disabled={changes?.changes.length === 0}
          why={outcome ? null : t.weighFirst}
        />
      }
    >
      <Select
        labelled
        label={t.method}
        value={method}
        choices={METHODS.map((value) => ({ value, label: t.methods[value] }))}
        onChoose={(value) => {
          setTrial(session, null);
          setMethod(value as Method);
        }}
      />
      {method === "order" && <OrderMethod {...props} />}
      {method === "points" && <PointsMethod {...props} kind="points" key="points" />}
      {method === "swing" && <PointsMethod {...props} kind="swing" key="swing" />}
      {method === "pairs" && <PairsMethod {...props} understanding={understanding} />}
      {outcome && <Moves trial={outcome} />}
    </View>
  );
}
