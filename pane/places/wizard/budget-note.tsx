import { budgetEffect } from "#core/workflow/budget-effect.ts";
import type { DraftPreview } from "#core/workflow/investment/preview.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

interface Props {
  readonly understanding: Understanding;
  readonly preview: DraftPreview;
}

/** Whether the draft fits in this year's budget, and what it would push below the line. */
export function BudgetNote({ understanding, preview }: Props): VNode | null {
  const { texts, format } = usePane();
  const { reading, scorecard, preferences } = understanding;
  if (preferences.budget === undefined) return null;
  const { standing, pushed, line, onceFixed } = budgetEffect(
    reading.strategy,
    scorecard,
    preview,
    preferences.budget,
  );
  if (standing === null) return null;
  const t = texts.budget.draft;
  const budget = format.money(line.budget);
  const said = {
    promised: () => t.promised(format.money(line.used), budget),
    within: () => t.within(format.money(line.used), budget),
    below: () => t.below(budget),
    beyond: () => t.beyond(budget),
    unpriced: () => t.unpriced,
  }[standing]();
  return (
    <div class="note">
      <p>
        {onceFixed && <b>{t.onceFixed} </b>}
        {said}
        {pushed.length > 0 && ` ${texts.pane.wizard.pushes(budget, texts.common.list(pushed))}`}
      </p>
    </div>
  );
}
