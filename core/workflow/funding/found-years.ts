import type { Strategy } from "#core/domain/strategy.ts";
import { costPeriodOf } from "#core/tables/values/cost-period.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { PlanPreferences } from "../preferences.ts";
import type { FoundLimit } from "./found-limits.ts";

/** The money of one year. */
export interface YearAmount {
  readonly year: number;
  readonly amount: number;
  readonly cell: CellRef;
}

/** Years before and after these are no years of a budget. */
const [FIRST, LAST] = [2000, 2099];
/** More than these are no budget but a history. */
const MOST_YEARS = 10;

/** The calendar year that a cell, or a label ("Budget 2026", "FY27"), names; null where it names none. */
export function yearIn(value: CellValue): number | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= FIRST && value <= LAST ? value : null;
  const period = typeof value === "string" ? costPeriodOf(value) : null;
  return period?.kind === "year" && period.order >= FIRST ? period.order : null;
}

/**
 * Amounts of several years in one cell ("Budget 2026: 100,000; 2027: 80,000").
 * @param amountOf reads one amount as it is written; null where it is none
 */
export function yearsInText(
  text: string,
  cell: CellRef,
  amountOf: (text: string) => number | null,
): YearAmount[] {
  const found = text.split(/[;\n]/).map((piece) => {
    const at = piece.search(/[:=]/);
    const year = at < 0 ? null : yearIn(piece.slice(0, at).trim());
    const amount = at < 0 ? null : amountOf(piece.slice(at + 1).trim());
    return year === null || amount === null ? null : { year, amount, cell };
  });
  const years = found.filter((each) => each !== null);
  return years.length === found.length && areYears(years) ? years : [];
}

/** Two or more, each later than the one before. */
export function areYears(years: readonly Pick<YearAmount, "year">[]): boolean {
  return (
    years.length >= 2 &&
    years.length <= MOST_YEARS &&
    years.every(({ year }, k) => k === 0 || year > years[k - 1]!.year)
  );
}

/**
 * What budgets by year make of a plan: this year's money, and that of the later periods that the table gives costs
 * for. Where it tells only running costs, the tightest later year bounds them.
 * @returns null where the years are not those of the table's costs, or nothing in the table is due later
 */
export function budgetsByYear(
  years: readonly Pick<YearAmount, "year" | "amount">[],
  { costPeriods, investments }: Strategy,
): { readonly budget: number; readonly plan: Pick<PlanPreferences, "laterMost" | "yearlyMost"> } | null {
  const [first, ...later] = years;
  if (!first) return null;
  if (!costPeriods) {
    if (!investments.some(({ costYearly }) => (costYearly ?? 0) > 0) || later.length === 0) return null;
    const yearlyMost = later.reduce((least, { amount }) => Math.min(least, amount), Infinity);
    return { budget: first.amount, plan: { yearlyMost } };
  }
  const named = costPeriods.map(yearIn);
  const amounts = named.every((year) => year === null)
    ? costPeriods.map((_, k) => years[k]?.amount ?? null)
    : named.map((wanted) => years.find(({ year }) => year === wanted)?.amount ?? null);
  const [budget = null, ...laterMost] = amounts;
  return budget === null || laterMost.every((most) => most === null) ? null : { budget, plan: { laterMost } };
}

/** Budgets of several years as one where the plan can heed them all; else each by itself. */
export function joinedYears(limits: readonly FoundLimit[], strategy: Strategy): FoundLimit[] {
  const singles = limits.filter(({ years, kind }) => kind === "money" && years?.length === 1);
  const joined = [...new Set(singles.map(({ cell }) => cell.sheet))].flatMap((sheet) => {
    const those = singles.filter(({ cell }) => cell.sheet === sheet);
    const years = those.flatMap((each) => each.years!).sort((one, other) => one.year - other.year);
    return areYears(years) ? [{ ...those[0]!, amount: years[0]!.amount, years }] : [];
  });
  const taken = new Set(joined.map(({ cell }) => cell.sheet));
  return [
    ...limits.filter((limit) => !(singles.includes(limit) && taken.has(limit.cell.sheet))),
    ...joined,
  ].flatMap((limit) =>
    limit.years === null || limit.years.length < 2 || budgetsByYear(limit.years, strategy)
      ? [limit]
      : limit.years.map((each) => ({
          ...limit,
          amount: each.amount,
          cell: each.cell,
          years: [each],
        })),
  );
}
