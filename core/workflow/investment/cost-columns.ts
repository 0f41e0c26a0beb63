import type { FoundTable, InvestmentRole } from "#core/domain/reading.ts";
import { periodName } from "#core/tables/values/cost-period.ts";

/** A later period that a table has one column of costs for. */
export interface LaterCostColumn {
  /** Which of the later periods, from 0. */
  readonly later: number;
  readonly period: string;
  readonly header: string;
  /** Absolute column (or row). */
  readonly line: number;
}

/**
 * The later periods whose costs can be asked for and written: those that stand in one column each. Where several make
 * up a period (capex and opex), only a person can say which of them more money belongs to.
 */
export function laterCostColumns(
  table: FoundTable<InvestmentRole> | null,
  costPeriods: readonly string[] = [],
): LaterCostColumn[] {
  const fields = table?.fields.filter(({ role }) => role === "costLater") ?? [];
  return costPeriods.slice(1).flatMap((period, later) => {
    const those = fields.filter(({ header }) => periodName(header) === period);
    return those.length === 1 ? [{ later, period, header: those[0]!.header, line: those[0]!.line }] : [];
  });
}
