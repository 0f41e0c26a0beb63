import { en } from "#core/messages/en.ts";
import { addressOf } from "#core/workbook/range.ts";
import { rememberedFor } from "#core/remember.ts";
import { foundLimits, type FoundLimit } from "#core/workflow/funding/found-limits.ts";
import { budgetsByYear } from "#core/workflow/funding/found-years.ts";
import type { PlanPreferences } from "#core/workflow/preferences.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { type AskedLimit, inWorkbook } from "./limits.ts";
import { wordsOf } from "./words.ts";

/** What `--budget` and `--periods` ask for. */
export interface PlanAsked {
  /** "sheet": the one that stands in the user's cells. Null where not asked. */
  readonly budget: number | "sheet" | null;
  /** The money of each period; empty where not asked. */
  readonly periods: readonly number[];
  /** What `--days`, `--yearly` and `--limit` ask for, before what the workbook keeps; nothing where left out. */
  readonly conditions?: Conditions;
}

export interface Conditions {
  /** People's days: of all periods, or of each. */
  readonly days?: readonly number[];
  readonly yearlyMost?: number;
  /** The money of each later period that the table gives costs for. */
  readonly later?: readonly number[];
  readonly limits?: readonly AskedLimit[];
}

/** What is planned with. */
export interface Budgeted {
  readonly budget: number;
  /** On the command line, among what the add-in keeps in the workbook, or the user's cell. */
  readonly from: "asked" | "workbook" | FoundLimit;
  /** The money of each period; empty where nobody says. */
  readonly periods: readonly number[];
  /** What the workbook keeps, with the people's days that stand beside a budget in the cells. */
  readonly plan: PlanPreferences;
}

/**
 * The budget to plan with: what was asked, else what the workbook keeps, else the only one in the user's cells. Nobody
 * can be asked here, so a budget out of the cells is taken, and named with its cell.
 * @returns null where there is none, or several stand in the cells, or one of several is to be chosen
 */
export function budgetOf(understanding: Understanding, asked: PlanAsked): Budgeted | null {
  const found = budgetAlone(understanding, asked);
  return found && { ...found, plan: { ...found.plan, ...conditionsOf(understanding, asked) } };
}

/** What was asked beside the budget, in the words of the workbook. @throws UsageError where it has no such group */
function conditionsOf({ reading }: Understanding, { conditions = {} }: PlanAsked): PlanPreferences {
  const { days, yearlyMost, later, limits } = conditions;
  return {
    ...(days ? { peopleDays: days.reduce((sum, each) => sum + each, 0) } : {}),
    ...(days && days.length > 1 ? { daysByQuarter: days } : {}),
    ...(yearlyMost === undefined ? {} : { yearlyMost }),
    ...(later ? { laterMost: later } : {}),
    ...(limits ? { limits: limits.map((limit) => inWorkbook(limit, reading.strategy)) } : {}),
  };
}

function budgetAlone(understanding: Understanding, { budget, periods }: PlanAsked): Budgeted | null {
  const { preferences, reading, scorecard } = understanding;
  if (!scorecard) return null;
  const plan = preferences.plan ?? {};
  if (typeof budget === "number") return { budget, from: "asked", periods, plan };
  if (budget === null && preferences.budget !== undefined)
    return { budget: preferences.budget, from: "workbook", periods, plan };
  if (budget === null && reading.decision.kind === "choose-one") return null;
  const limits = limitsFound(understanding);
  const [money, ...others] = limits.filter(({ kind }) => kind === "money");
  if (!money || others.length > 0) return null;
  const days = limits.filter(({ kind }) => kind === "people-days");
  const [only] = plan.peopleDays === undefined && days.length === 1 ? days : [];
  const found = only && {
    peopleDays: only.amount,
    ...(only.quarters ? { daysByQuarter: only.quarters } : {}),
  };
  const byYear = money.years && budgetsByYear(money.years, reading.strategy);
  return {
    budget: byYear?.budget ?? money.amount,
    from: money,
    periods: periods.length > 0 ? periods : (money.quarters ?? []),
    plan: { ...plan, ...found, ...byYear?.plan },
  };
}

/** Whoever asks for the plan asks several times, and each time all cells would be looked through. */
export function limitsFound(understanding: Understanding): readonly FoundLimit[] {
  return ONCE(understanding, "limits", () => foundLimits(understanding));
}

const ONCE = rememberedFor<readonly FoundLimit[]>();

/** Why the cells say no budget to plan with, to a person; null where they say one, or need not. */
export function whyNoBudget(understanding: Understanding, asked: PlanAsked): string | null {
  if (!understanding.scorecard || budgetOf(understanding, asked)) return null;
  const amounts = limitsFound(understanding).filter(({ kind }) => kind === "money");
  if (amounts.length < 2)
    return asked.budget === "sheet"
      ? "No budget stands in the workbook; give one as in --budget 40000."
      : null;
  const { money } = wordsOf(understanding);
  const all = en.common.list(amounts.map(({ amount, cell }) => `${money(amount)} (${addressOf(cell)})`));
  return `Several budgets stand in the workbook: ${all}. Say which one, as in --budget 40000.`;
}
