import { planTexts } from "#core/messages/plan-pane.ts";
import type { FundingLines, FundingPlan, UsedLimit } from "#core/workflow/funding/funding-plan.ts";
import type { FundingChoices } from "#core/workflow/funding/funding-question.ts";
import { nextMoneyText } from "#core/workflow/funding/next-money.ts";
import { roundStep } from "#core/workflow/funding/round-step.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { AmountField } from "#pane/components/amount-field.tsx";
import { usePane } from "#pane/components/context.ts";
import type { Planner } from "#pane/components/use-planner.ts";
import { useSlices } from "#pane/components/use-slices.ts";
import { Curve } from "./curve.tsx";
import { FoundLimits } from "./found-limits.tsx";
import { LaterBudgets, NotCounted } from "./later-budgets.tsx";
import { decideBudget, planSlice } from "./slice.ts";
import { useFundingWords } from "#pane/components/use-funding-words.ts";

interface Props {
  readonly understanding: Scored;
  readonly planner: Planner | null;
  readonly choices: FundingChoices | null;
  readonly lines: FundingLines | null;
  readonly plan: FundingPlan | null;
}

/** The budget as a field and as a slider that carries the curve of points against money, and what more would buy. */
export function Budget({ understanding, planner, choices, lines, plan }: Props): VNode {
  const { session, texts, format } = usePane();
  const t = planTexts(texts);
  const { reading, scorecard, preferences } = understanding;
  const words = useFundingWords(understanding);
  const [first] = reading.strategy.costPeriods ?? [];
  const all = useMemo(
    () => reading.strategy.investments.reduce((sum, one) => sum + Math.max(0, yearCost(one) ?? 0), 0),
    [reading],
  );
  const curve = useSlices(
    () =>
      planner?.fundingCurveInSlices(reading.strategy, scorecard, {
        ...preferences.plan,
        budget: preferences.budget ?? 0,
      }) ?? null,
    [planner, reading, scorecard, preferences],
  );
  const suggested = all > 0 ? roundStep(all / 2) : null;
  const most = Math.max(curve.end?.[curve.end.length - 1]?.budget ?? all, choices?.budget ?? 0);
  const limitSaid = ({ kind, name, used, most: there }: UsedLimit): string => {
    if (kind === "people-days") return t.daysUsed(format.number(used), format.number(there));
    if (kind === "yearly") return t.yearlyUsed(format.money(used), format.money(there));
    return t.laterUsed(name, format.money(used), there === Infinity ? null : format.money(there));
  };
  const left = lines ? lines.budget - lines.used : 0;
  return (
    <section aria-label={t.budget}>
      <AmountField
        label={first === undefined ? t.budget : t.budgetOf(first)}
        value={choices?.budget ?? null}
        onChange={(budget) => decideBudget(session, budget ?? undefined)}
      />
      {!choices && (
        <>
          <p>{all > 0 ? t.giveBudget : t.noCosts}</p>
          {suggested !== null && (
            <button type="button" class="button" onClick={() => decideBudget(session, suggested)}>
              {t.tryBudget(format.money(suggested))}
            </button>
          )}
        </>
      )}
      {choices && <LaterBudgets understanding={understanding} />}
      <FoundLimits understanding={understanding} />
      <NotCounted understanding={understanding} />
      {choices && most > 0 && (
        <Curve
          points={curve.end ?? []}
          most={most}
          budget={choices.budget}
          next={plan?.next?.budget ?? null}
          onMove={(moving) => session.slice(planSlice).patch({ moving })}
          onSettle={(budget) => decideBudget(session, budget)}
        />
      )}
      {lines && (
        <p class="plan-used">
          <span>
            <b>{format.money(lines.used)}</b> {t.used}
          </span>
          <span class={left < 0 ? "warn" : ""}>
            <b>{format.money(left)}</b> {t.left}
          </span>
        </p>
      )}
      {lines?.limits.map((limit) => (
        <p class={limit.used > limit.most ? "small warn" : "small"} key={limit.name}>
          {limitSaid(limit)}
        </p>
      ))}
      {plan && <p class="plan-next">{nextMoneyText(plan, words, texts)}</p>}
      {lines && lines.unpriced.length > 0 && (
        <p class="small">{texts.budget.unpriced(lines.unpriced.length)}</p>
      )}
    </section>
  );
}
