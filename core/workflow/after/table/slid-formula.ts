import type { Strategy } from "#core/domain/strategy.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { type Corner, mapReferences, type Reference } from "#core/workbook/references.ts";

/**
 * The formula of a total with its reference to the weights put back and held by `$`: what slid to the line before
 * points to the weights' own line again.
 *
 * @returns null where the weights are no line of their own, or nothing in the formula points to the line before
 */
export function anchoredWeights(formula: string, cell: CellRef, { objectives }: Strategy): string | null {
  const weights = objectives.flatMap(({ weightCell }) => weightCell ?? []);
  const [first] = weights;
  if (!first || weights.length < objectives.length) return null;
  const acrossRow = weights.every(({ row }) => row === first.row);
  const downColumn = weights.every(({ column }) => column === first.column);
  if (acrossRow === downColumn) return null;
  const axis = acrossRow ? "row" : "column";
  const held = acrossRow ? "rowFixed" : "columnFixed";
  const isSlid = (corner: Corner): boolean => !corner[held] && corner[axis] === cell[axis] - 1;
  const slid: Reference[] = [];
  const mended = mapReferences(formula, (reference) => {
    const { from, to } = reference;
    if (reference.sheet !== null || !isSlid(from) || (to !== null && !isSlid(to))) return reference;
    slid.push(reference);
    const back = (corner: Corner): Corner => ({ ...corner, [axis]: first[axis], [held]: true });
    return { sheet: null, from: back(from), to: to && back(to) };
  });
  return slid.length > 0 ? mended : null;
}
