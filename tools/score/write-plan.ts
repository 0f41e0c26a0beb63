import { en } from "#core/messages/en.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import { serialOf } from "#core/tables/values/serial.ts";
import { fundingCurveInSlices } from "#core/workflow/funding/funding-curve.ts";
import { fundingPlan, type FundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { schedule, type Schedule } from "#core/workflow/funding/funding-schedule.ts";
import { type FundingSheetPlan, planFundingSheet } from "#core/workflow/funding/funding-sheet.ts";
import { planColumns } from "#core/workflow/funding/plan-columns.ts";
import { type PlanPreferences, type Preferences, withPreferences } from "#core/workflow/preferences.ts";
import type { PlanColumn } from "#core/workflow/results/plan-columns.ts";
import type { Scored, Understanding } from "#core/workflow/understand.ts";
import { budgetOf, type PlanAsked } from "./budgets.ts";
import { wordsOf } from "./words.ts";

interface Worked {
  readonly understanding: Scored;
  readonly choices: PlanPreferences & { readonly budget: number };
  readonly plan: FundingPlan;
  /** Null where nothing is put in order of time. */
  readonly schedule: Schedule | null;
}

/** The plan as a sheet of its own, with what stays of people's; null where none was asked for, or none is possible. */
export function planSheet(
  understanding: Understanding,
  asked: PlanAsked,
  charts: boolean,
  now = new Date(),
): FundingSheetPlan | null {
  const worked = asked.budget === null ? null : workOut(understanding, asked, now);
  if (!worked) return null;
  const { understanding: decided, choices, plan, schedule: order } = worked;
  const { reading, scorecard } = decided;
  const curve = toEnd(fundingCurveInSlices(reading.strategy, scorecard, choices));
  const money = wordsOf(understanding).money;
  return planFundingSheet(decided, { plan, curve, schedule: order }, money, charts, en);
}

/** What is written of the plan beside the results, and what is kept with it; null where there is no plan. */
export function planBeside(
  understanding: Understanding,
  asked: PlanAsked,
  now = new Date(),
): { readonly columns: readonly PlanColumn[]; readonly preferences: Preferences } | null {
  const worked = workOut(understanding, asked, now);
  if (!worked) return null;
  const { plan, schedule: order, understanding: decided } = worked;
  return {
    columns: planColumns(understanding.reading.strategy, plan, order, en),
    preferences: withPreferences(decided.preferences, { planColumns: true }),
  };
}

function workOut(understanding: Understanding, asked: PlanAsked, now: Date): Worked | null {
  const { scorecard, reading, preferences } = understanding;
  const budgeted = budgetOf(understanding, asked);
  if (!scorecard || !budgeted) return null;
  const { budget, periods } = budgeted;
  const quarters = periods.length === 0 ? {} : { quarters: periods.length, amounts: periods };
  const plan: PlanPreferences = { ...budgeted.plan, ...quarters };
  const choices = { ...plan, budget };
  const found = fundingPlan(reading.strategy, scorecard, choices);
  if (!("in" in found)) return null;
  const order = schedule(reading.strategy, scorecard, {
    budget,
    plan,
    today: serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!,
    only: found.in.map(({ id }) => id),
  });
  const kept = { budget, plan: Object.keys(plan).length === 0 ? undefined : plan };
  return {
    understanding: { ...understanding, scorecard, preferences: withPreferences(preferences, kept) },
    choices,
    plan: found,
    schedule: "lines" in order && order.lines.length > 0 ? order : null,
  };
}
