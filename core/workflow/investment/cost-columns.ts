import type { FoundTable, InvestmentRole } from "#core/domain/reading.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { periodName } from "#core/tables/values/cost-period.ts";
import { cellOnLine, lineOfCell } from "../lines/table-lines.ts";
import type { CellsRead } from "../contents.ts";
import type { InvestmentDraft } from "./draft.ts";
import { unitOf } from "./learn.ts";

/** A column of costs of which there are several: for later periods, or for one of them. */
export interface CostColumn {
  /** What it adds to: -1 for the first period (or what is paid once), else which of the later ones, from 0. */
  readonly period: number;
  readonly header: string;
  /** Absolute column (or row). */
  readonly line: number;
  /** No other column adds to that period. */
  readonly isAlone: boolean;
}

/**
 * The columns in which costs are asked for one by one: where later periods have some, or where several make up one
 * period (capex and opex), as only a person can say which of them money belongs to. Empty where one column holds what
 * is paid once, or none does.
 */
export function costColumns(
  table: FoundTable<InvestmentRole> | null,
  costPeriods: readonly string[] = [],
): CostColumn[] {
  const found = (table?.fields ?? []).flatMap(({ role, header, line }) => {
    if (role !== "costOnce" && role !== "costLater") return [];
    const period = role === "costOnce" ? -1 : costPeriods.slice(1).indexOf(periodName(header));
    return role === "costLater" && period < 0 ? [] : [{ period, header, line }];
  });
  if (found.length < 2 || new Set(found.map(({ header }) => header)).size < found.length) return [];
  const columns = found.map((column) => ({
    ...column,
    isAlone: found.filter(({ period }) => period === column.period).length === 1,
  }));
  return columns.sort((one, other) => one.period - other.period || one.line - other.line);
}

/** What the cost of a period is in a draft or an investment. */
function costOf(of: Pick<Investment, "costOnce" | "costLater">, period: number): number | null {
  return period < 0 ? of.costOnce : (of.costLater?.[period] ?? null);
}

/** The table that costs stand in, as far as it matters here. */
export interface CostTable {
  readonly table: FoundTable<InvestmentRole>;
  readonly strategy: Strategy;
  readonly cells: CellsRead;
}

/** How many of a column's own units one of ours is (0.001 where costs are in thousands). */
export function costUnit(column: CostColumn, { table, strategy, cells }: CostTable): number {
  const together = sharing(column, table, strategy);
  const examples = strategy.investments.flatMap((investment) => {
    const cost = costOf(investment, column.period);
    const parts = together.map((one) => numberIn(one, investment, { table, strategy, cells }) ?? 0);
    const own = numberIn(column, investment, { table, strategy, cells });
    const sum = parts.reduce((total, part) => total + part, 0);
    if (cost === null || own === null || sum === 0) return [];
    return [{ meaning: (cost * own) / sum, cell: cellOf(column, investment, table)! }];
  });
  return unitOf(examples, cells);
}

/**
 * The amount that a draft has in a column: as it was typed, else as it stands in the line that is edited. Where several
 * make up a period it is in the column's own unit, as its header is what is asked.
 */
export function amountIn(column: CostColumn, draft: InvestmentDraft, costs: CostTable): number | null {
  if (column.isAlone) return costOf(draft, column.period);
  const typed = draft.costParts[column.header];
  if (typed !== undefined) return typed;
  const edited = costs.strategy.investments.find(({ id }) => id === draft.editing);
  return edited ? numberIn(column, edited, costs) : null;
}

/** The draft with another amount in a column; what its period costs follows. */
export function withAmountIn(
  column: CostColumn,
  amount: number | null,
  draft: InvestmentDraft,
  costs: CostTable,
): InvestmentDraft {
  const { period, header, isAlone } = column;
  const typed = isAlone ? draft : { ...draft, costParts: { ...draft.costParts, [header]: amount } };
  const amounts = isAlone
    ? [amount]
    : sharing(column, costs.table, costs.strategy).map((one) => amountIn(one, typed, costs));
  const known = amounts.filter((part) => part !== null);
  const unit = isAlone ? 1 : costUnit(column, costs);
  const cost = known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) / unit;
  if (period < 0) return { ...typed, costOnce: cost };
  const later = (costs.strategy.costPeriods ?? []).slice(1);
  return {
    ...typed,
    costLater: later.map((_, k) => (k === period ? cost : (draft.costLater[k] ?? null))),
  };
}

function sharing(
  { period }: CostColumn,
  table: FoundTable<InvestmentRole>,
  { costPeriods }: Strategy,
): CostColumn[] {
  return costColumns(table, costPeriods).filter((one) => one.period === period);
}

function cellOf({ line }: CostColumn, { cell }: Investment, table: FoundTable<InvestmentRole>) {
  return cell?.sheet === table.range.sheet ? cellOnLine(table, lineOfCell(table, cell), line) : null;
}

function numberIn(column: CostColumn, investment: Investment, { table, cells }: CostTable): number | null {
  const cell = cellOf(column, investment, table);
  const value = cell ? cells.value(cell) : null;
  return typeof value === "number" ? value : null;
}
