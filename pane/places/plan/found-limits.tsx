import { planTexts } from "#core/messages/plan-pane.ts";
import { addressOf } from "#core/workbook/range.ts";
import { type FoundLimit, foundLimits } from "#core/workflow/funding/found-limits.ts";
import { budgetsByYear } from "#core/workflow/funding/found-years.ts";
import { withPreferences } from "#core/workflow/preferences.ts";
import type { Scored } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import { decide, planSlice } from "./slice.ts";

/** More of them than these would be a list to choose from and not a help. */
const MOST = 3;

/** Budgets and people's days that stand in the sheet and are not what the plan goes by: each a click away. */
export function FoundLimits({ understanding }: { readonly understanding: Scored }): VNode | null {
  const { session, texts, format } = usePane();
  const t = planTexts(texts);
  const { preferences } = understanding;
  const limits = useMemo(() => foundLimits(understanding), [understanding]);
  const { strategy } = understanding.reading;
  const byYearOf = ({ years }: FoundLimit) =>
    years && years.length > 1 ? budgetsByYear(years, strategy) : null;
  const differ = limits.filter((limit) => {
    const { kind, amount, quarters } = limit;
    const plan = preferences.plan ?? {};
    const byYear = byYearOf(limit);
    if (byYear)
      return (
        preferences.budget !== byYear.budget ||
        String(plan.laterMost) !== String(byYear.plan.laterMost) ||
        plan.yearlyMost !== byYear.plan.yearlyMost
      );
    if (kind === "money") return preferences.budget !== amount;
    return (
      plan.peopleDays !== amount || (quarters !== null && String(plan.daysByQuarter) !== String(quarters))
    );
  });
  if (differ.length === 0) return null;
  const use = (limit: FoundLimit): void => {
    const { kind, amount, quarters } = limit;
    const byYear = byYearOf(limit);
    if (kind === "people-days") {
      decide(session, {
        peopleDays: amount,
        ...(quarters ? { quarters: quarters.length } : {}),
        daysByQuarter: quarters ?? undefined,
      });
      return;
    }
    const plan = byYear
      ? { ...preferences.plan, ...byYear.plan }
      : quarters
        ? { ...preferences.plan, quarters: quarters.length, amounts: quarters }
        : preferences.plan;
    session.reconsider({
      preferences: withPreferences(preferences, { budget: byYear?.budget ?? amount, plan }),
    });
    session.slice(planSlice).patch({ moving: null });
  };
  const said = ({ kind, amount, quarters, years, cell }: FoundLimit): string =>
    years
      ? t.useYears(
          texts.common.list(years.map((each) => t.yearAmount(format.money(each.amount), String(each.year)))),
          addressOf(cell),
        )
      : kind === "people-days"
        ? (quarters ? t.useDaysByQuarter : t.useDays)(format.number(amount), addressOf(cell))
        : (quarters ? t.useQuarters : t.useBudget)(format.money(amount), addressOf(cell));
  return (
    <p class="links">
      {differ.slice(0, MOST).map((limit) => (
        <button type="button" class="link" key={said(limit)} onClick={() => use(limit)}>
          {said(limit)}
        </button>
      ))}
    </p>
  );
}
