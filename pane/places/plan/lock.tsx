import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingLine } from "#core/workflow/funding/funding-plan.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { turnLock } from "./slice.ts";

interface Props {
  readonly understanding: Scored;
  readonly line: FundingLine;
}

/** Keeps one in; pressed again keeps it out; pressed once more lets it go. What is kept has nothing to press. */
export function Lock({ understanding: { preferences }, line: { id, name, role } }: Props): VNode {
  const { session, texts } = usePane();
  const t = planTexts(texts);
  const state = preferences.plan?.locks?.[id] ?? "free";
  if (role === "kept")
    return (
      <span class="lock in" title={texts.plan.kept}>
        <LockShape state="in" />
      </span>
    );
  return (
    <button
      type="button"
      class={`lock ${state}`}
      title={t.locks[state]}
      aria-label={t.lockOf(name, t.locks[state])}
      onClick={() => turnLock(session, preferences, id)}
    >
      <LockShape state={state} />
    </button>
  );
}

function LockShape({ state }: { readonly state: "free" | "in" | "out" }): VNode {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <rect x="2.5" y="6.5" width="9" height="6" rx="1" class={state === "free" ? "" : "shut"} />
      <path
        d={state === "free" ? "M4.5 6.5V4.2a2.5 2.5 0 0 1 4.8-1" : "M4.5 6.5V4.2a2.5 2.5 0 0 1 5 0v2.3"}
      />
      {state === "out" && <path class="struck" d="M2 2l10 11" />}
    </svg>
  );
}
