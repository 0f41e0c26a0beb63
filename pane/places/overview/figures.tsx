import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { FundingAnswer } from "#core/workflow/funding/funding-plan.ts";
import { shortOf } from "#core/workflow/funding/plan-standing.ts";
import { alignmentOf, countsAsSpending, type Portfolio } from "#core/workflow/portfolio.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { openInvestment } from "#pane/places/investments/slice.ts";

interface Props {
  readonly understanding: Scored;
  readonly portfolio: Portfolio;
  /** This year's plan; null where no budget was given, and until it is worked out. */
  readonly plan: FundingAnswer | null;
}

type Made = "aligned" | "drifting" | "unserved";

/** The headline figures; each opens to what it is made of. */
export function Figures({ understanding, portfolio, plan }: Props): VNode {
  const { texts, format } = usePane();
  const t = texts.pane.overview;
  const [open, setOpen] = useState<Made | null>(null);
  const { total, aligned, drifting, unserved } = portfolio;
  const { preferences, reading } = understanding;
  const hasPlan = preferences.budget !== undefined && reading.decision.kind === "portfolio";
  const figure = (of: Made, shown: string, words: string): VNode => (
    <button
      type="button"
      class="figure"
      aria-expanded={open === of}
      onClick={() => setOpen(open === of ? null : of)}
    >
      <b>{shown}</b>
      <span>{words}</span>
    </button>
  );
  return (
    <>
      <div class={hasPlan ? "figures in-pairs" : "figures"}>
        {total > 0 && figure("aligned", format.share(aligned / total), t.aligned)}
        {total > 0 &&
          figure("drifting", format.shortMoney(drifting), drifting > 0 ? t.drifting : t.nothingDrifts)}
        {figure("unserved", format.number(unserved.length), t.unserved(unserved.length))}
        {plan && <PlanFigure plan={plan} />}
      </div>
      {open && <MadeOf of={open} understanding={understanding} portfolio={portfolio} />}
      {total === 0 && <p class="small">{t.noCosts}</p>}
    </>
  );
}

/** What of this year's money the plan uses, or by how much no plan is possible. */
function PlanFigure({ plan }: { readonly plan: FundingAnswer }): VNode {
  const { texts, format } = usePane();
  const budget = format.shortMoney(plan.budget);
  const [figure, words] =
    "in" in plan
      ? [format.shortMoney(plan.used), texts.budget.ofBudget(budget)]
      : shortOf(plan) !== null
        ? [format.shortMoney(shortOf(plan)!), texts.budget.overBudget(budget)]
        : [texts.budget.no, texts.budget.noPlan(budget)];
  return (
    <div class="figure">
      <b>{figure}</b>
      <span>{words}</span>
    </div>
  );
}

/** What a figure is made of: investments with what they cost, the dearest first, or objectives. */
function MadeOf({ of, understanding, portfolio }: Omit<Props, "plan"> & { readonly of: Made }): VNode {
  const { session, texts, format } = usePane();
  const { reading, scorecard } = understanding;
  if (of === "unserved") {
    return (
      <ul class="made-of">
        {portfolio.unserved.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {portfolio.unserved.length === 0 && <li>{texts.pane.overview.allServed}</li>}
      </ul>
    );
  }
  const those = reading.strategy.investments
    .filter((investment, index) => alignmentOf(scorecard.results[index]!, scorecard.limits) === of)
    .map((investment) => ({ investment, cost: yearCost(investment) ?? 0 }))
    .sort((a, b) => b.cost - a.cost);
  const spent = those.filter(({ investment }) => countsAsSpending(investment));
  const ideas = those.filter(({ investment: { status } }) => status === "idea");
  const line = ({ investment: { id, name }, cost }: (typeof those)[number]): VNode => (
    <li key={id}>
      <button type="button" class="link" onClick={() => openInvestment(session, id)}>
        {name}
      </button>
      <span>{format.money(cost)}</span>
    </li>
  );
  return (
    <ul class="made-of">
      {spent.map(line)}
      {spent.length === 0 && <li>{texts.pane.overview.madeOfNothing}</li>}
      {ideas.length > 0 && <li class="muted">{texts.pane.overview.ideasToo}</li>}
      {ideas.map(line)}
    </ul>
  );
}
