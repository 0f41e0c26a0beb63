import type { BudgetLine } from "#core/workflow/budget.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

/** How far this year's budget goes, in a line of words. */
export function BudgetSummary({ line }: { readonly line: BudgetLine }): VNode {
  const { texts, format } = usePane();
  const t = texts.budget;
  const { budget, used, left } = line;
  const unpriced = [...line.standings.values()].filter((standing) => standing === "unpriced").length;
  return (
    <p class="small">
      {left < 0
        ? t.over(format.money(-left), format.money(budget))
        : `${t.used(format.money(used), format.money(budget))} ${t.left(format.money(left))}`}
      {unpriced > 0 && ` ${t.unpriced(unpriced)}`}
    </p>
  );
}
