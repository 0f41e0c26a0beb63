import { planTexts } from "#core/messages/plan-pane.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { AmountField } from "#pane/components/amount-field.tsx";
import { usePane } from "#pane/components/context.ts";
import { decideLater } from "./slice.ts";

/** The money of each later period that the table gives costs for; blank where nothing limits it. */
export function LaterBudgets({ understanding }: { readonly understanding: Scored }): VNode {
  const { session, texts } = usePane();
  const t = planTexts(texts);
  const { reading, preferences } = understanding;
  const [, ...later] = reading.strategy.costPeriods ?? [];
  return (
    <>
      {later.map((period, k) => (
        <AmountField
          key={period}
          label={t.budgetOf(period)}
          value={preferences.plan?.laterMost?.[k] ?? null}
          onChange={(most) => decideLater(session, k, most)}
        />
      ))}
    </>
  );
}

/** Columns of costs that no budget counts: a plan would look cheaper than it is. */
export function NotCounted({ understanding }: { readonly understanding: Scored }): VNode | null {
  const { texts } = usePane();
  const names = understanding.reading.unused.flatMap(({ reason, name }) =>
    reason === "other-cost" ? [name] : [],
  );
  if (names.length === 0) return null;
  return <p class="small">{planTexts(texts).notCounted(texts.common.list(names))}</p>;
}
