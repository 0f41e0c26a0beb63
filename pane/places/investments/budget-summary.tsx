import type { FundingAnswer } from "#core/workflow/funding/funding-plan.ts";
import { shortOf } from "#core/workflow/funding/plan-standing.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";

/** How far this year's budget goes in the plan, in a line of words. */
export function BudgetSummary({ plan }: { readonly plan: FundingAnswer }): VNode {
  const { texts, format } = usePane();
  const t = texts.budget;
  if (!("in" in plan)) {
    const short = shortOf(plan);
    return (
      <p class="small">
        {short === null ? t.impossible : t.over(format.money(short), format.money(plan.budget))}
      </p>
    );
  }
  const { budget, used, unpriced } = plan;
  return (
    <p class="small">
      {`${t.used(format.money(used), format.money(budget))} ${t.left(format.money(budget - used))}`}
      {unpriced.length > 0 && ` ${t.unpriced(unpriced.length)}`}
    </p>
  );
}
