import { addressOf } from "#core/workbook/range.ts";
import type { InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { planInvestment } from "#core/workflow/investment/plan.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane, useStore } from "#pane/components/context.ts";
import { leaveWizard } from "./slice.ts";

interface Props {
  readonly understanding: Understanding;
  readonly draft: InvestmentDraft;
  readonly added: readonly string[];
}

/** Writes the investment into the user's own table. */
export function AddButton({ understanding, draft, added }: Props): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.wizard;
  const plan = planInvestment(understanding, draft, added, texts);
  const sheet = understanding.reading.investments?.range.sheet ?? "";
  const add = async (): Promise<void> => {
    if (!plan.ok) return;
    const news = t.added(draft.name.trim(), addressOf(plan.where));
    if (!(await session.apply(plan.changes, news))) return;
    await leaveWizard(session, true);
    await session.show(plan.where, true);
  };
  return (
    <button type="button" class="primary" disabled={!plan.ok || busy !== null} onClick={() => void add()}>
      {draft.editing === null ? t.add(sheet) : t.save(sheet)}
    </button>
  );
}
