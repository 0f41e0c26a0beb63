import { en } from "#core/messages/en.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import { serialOf } from "#core/tables/values/serial.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import { fundingCurveInSlices } from "#core/workflow/funding/funding-curve.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { schedule } from "#core/workflow/funding/funding-schedule.ts";
import { planFundingSheet } from "#core/workflow/funding/funding-sheet.ts";
import { type PlanPreferences, withPreferences } from "#core/workflow/preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { budgetOf, type PlanAsked } from "./budgets.ts";
import { wordsOf } from "./words.ts";

/** The plan as a sheet of its own; null where none was asked for, or none is possible. */
export function planSheetChanges(
  understanding: Understanding,
  asked: PlanAsked,
  charts: boolean,
  now = new Date(),
): ChangeSet | null {
  const { scorecard, reading } = understanding;
  const budgeted = asked.budget === null ? null : budgetOf(understanding, asked);
  if (!scorecard || !budgeted) return null;
  const { budget, periods } = budgeted;
  const quarters = periods.length === 0 ? {} : { quarters: periods.length, amounts: periods };
  const plan: PlanPreferences = { ...budgeted.plan, ...quarters };
  const choices = { ...plan, budget };
  const preferences = withPreferences(understanding.preferences, {
    budget,
    plan: Object.keys(plan).length === 0 ? undefined : plan,
  });
  const found = fundingPlan(reading.strategy, scorecard, choices);
  if (!("in" in found)) return null;
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  const order = schedule(reading.strategy, scorecard, {
    budget,
    plan,
    today,
    only: found.in.map(({ id }) => id),
  });
  const worked = {
    plan: found,
    curve: toEnd(fundingCurveInSlices(reading.strategy, scorecard, choices)),
    schedule: "lines" in order && order.lines.length > 0 ? order : null,
  };
  return planFundingSheet(
    { ...understanding, scorecard, preferences },
    worked,
    wordsOf(understanding).money,
    charts,
    en,
  ).changes;
}
