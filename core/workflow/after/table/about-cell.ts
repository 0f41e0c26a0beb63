import type { Strategy } from "#core/domain/strategy.ts";
import { type CellRef, cellAddress } from "#core/workbook/range.ts";

/**
 * What a cell is about, in the names of the table, so that what was said of it holds wherever the table moves: the
 * investment and the objective, or what is known of either. Cells of neither are told by their address.
 */
export function aboutCells({ objectives, investments }: Strategy): (cell: CellRef) => string {
  const known = new Map<string, string>();
  const put = (cell: CellRef | null, about: string): void => {
    if (cell) known.set(keyOf(cell), about);
  };
  for (const { id, weightCell } of objectives) put(weightCell, `${id}:weight`);
  for (const { id, ratings, costCell } of investments) {
    ratings.forEach(({ cell }, j) => put(cell, `${id}:${objectives[j]?.id ?? j}`));
    put(costCell, `${id}:cost`);
  }
  return (cell) => known.get(keyOf(cell)) ?? keyOf(cell);
}

export function keyOf(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
