import type { FoundTotals } from "#core/domain/reading.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { mapReferences, type Reference } from "#core/workbook/references.ts";
import type { TableFault, TableInput } from "./fault.ts";
import type { CommonFormula } from "./formula-shape.ts";

/**
 * Totals that come out right today although their formula leaves out ratings that their neighbours' formula counts,
 * because those ratings are 0: the next change of one of them is lost without a word.
 *
 * @param wrong totals that are told already
 */
export function shorterFormulas(
  { cells: totals }: FoundTotals,
  wrong: ReadonlySet<CellRef>,
  common: CommonFormula,
  { cells, reading: { strategy } }: TableInput,
): TableFault[] {
  const investments = new Map(strategy.investments.map((investment) => [investment.id, investment]));
  return totals.flatMap(({ cell, investmentId }): TableFault[] => {
    const content = cells.content(cell);
    if (!isFormula(content) || wrong.has(cell) || common.holds(cell)) return [];
    const after = common.at(cell);
    const [own, others] = [referencesOf(content.formula), referencesOf(after)];
    const isIn = (references: readonly Reference[], rating: CellRef): boolean =>
      rating.sheet === cell.sheet && references.some((reference) => holds(reference, rating));
    const missed = strategy.objectives.flatMap(({ name }, j) => {
      const rating = investments.get(investmentId)?.ratings[j];
      if (!rating?.cell || rating.effect === null) return [];
      return isIn(others, rating.cell) && !isIn(own, rating.cell) ? [name] : [];
    });
    if (missed.length === 0) return [];
    return [
      {
        code: "formula-skips",
        id: `formula-skips:${missed.join(";")}:${investmentId}`,
        cell,
        values: { missed: missed.join(", "), count: missed.length },
        found: cells.value(cell),
        should: null,
        formula: { before: content.formula, after },
        matters: "form",
        mend: [{ cell, content: { formula: after } }],
        safe: true,
      },
    ];
  });
}

function referencesOf(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

function holds({ sheet, from, to }: Reference, { row, column }: CellRef): boolean {
  if (sheet !== null) return false;
  const isBetween = (at: number, one: number | null, other: number | null): boolean =>
    one === null || (other !== null && at >= Math.min(one, other) && at <= Math.max(one, other));
  const end = to ?? from;
  return isBetween(row, from.row, end.row) && isBetween(column, from.column, end.column);
}
