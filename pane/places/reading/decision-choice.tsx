import type { Decision } from "#core/domain/evidence.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { Choices } from "#pane/components/choices.tsx";

const KINDS: readonly Decision["kind"][] = ["portfolio", "choose-one"];

/** Whether several of the investments can be funded, or one of the options is chosen. */
export function DecisionChoice({ understanding }: { readonly understanding: Understanding }): VNode {
  const { session, texts } = usePane();
  const t = texts.pane.reading;
  const { corrections, reading } = understanding;
  return (
    <Choices
      legend={t.decision}
      value={reading.decision.kind}
      choices={KINDS.map((value) => ({ value, label: t.decisions[value], help: t.decisionsHelp[value] }))}
      onChoose={(decision) => session.reconsider({ corrections: { ...corrections, decision } })}
    />
  );
}
