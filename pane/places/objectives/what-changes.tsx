import { effectOf } from "#core/workflow/objectives/effect.ts";
import type { ObjectivePlan } from "#core/workflow/objectives/plan.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { WrittenPlan } from "#pane/components/written-plan.tsx";
import { Moves } from "./weights/moves.tsx";

interface Props {
  readonly understanding: Understanding;
  /** Null while there is no name. */
  readonly plan: ObjectivePlan | null;
  readonly added: readonly string[];
  readonly onAdded: (added: readonly string[]) => void;
}

/** Where it will be written, what that does to the ranking, and which columns could be added; or why it cannot be. */
export function WhatChanges({ understanding, plan, added, onAdded }: Props): VNode | null {
  const t = usePane().texts.pane.objectives.form;
  const effect = useMemo(
    () => (plan?.ok && plan.changes.changes.length > 0 ? effectOf(understanding, plan.after) : null),
    [understanding, plan],
  );
  if (!plan) return null;
  return (
    <>
      <WrittenPlan
        plan={plan}
        title={t.writes}
        addColumns={t.addColumns}
        nothing={t.nothing}
        added={added}
        onAdded={onAdded}
      />
      {effect && <Moves trial={effect} />}
    </>
  );
}
