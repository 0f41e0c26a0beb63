import type { Investment } from "#core/domain/strategy.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "#core/workflow/understand.ts";

/**
 * The investment that selected cells are about: whose name or rating is among them, else whose line of the table they
 * lie in. The first of several; null for none.
 */
export function investmentAt({ reading }: Understanding, selection: RangeRef): Investment | null {
  const { investments } = reading.strategy;
  const own = ({ cell, ratings }: Investment): (CellRef | null)[] => [
    cell,
    ...ratings.map((one) => one.cell),
  ];
  const named = investments.find((one) => own(one).some((cell) => cell && contains(selection, cell)));
  if (named) return named;
  const byRows = reading.investments?.orientation !== "columns";
  const inLine = ({ cell }: Investment): boolean => {
    if (cell?.sheet !== selection.sheet) return false;
    return byRows
      ? cell.row >= selection.row && cell.row < selection.row + selection.rows
      : cell.column >= selection.column && cell.column < selection.column + selection.columns;
  };
  return investments.find(inLine) ?? null;
}
