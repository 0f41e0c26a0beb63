import type { FrameCells } from "../find/frame-cells.ts";
import { isRanking } from "./ranking.ts";
import { speaksOf } from "./words.ts";

const LEAST_ROWS = 2;

/** The first field outside of the objectives that is called a total and holds a number for every option; null where there is none. */
export function unexplainedTotal(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): number | null {
  return calledTotals(cells, options).find((j) => !objectives.includes(j)) ?? null;
}

/** The fields that are called totals and hold a number for every option that is no rank. */
export function calledTotals(cells: FrameCells, options: readonly number[]): number[] {
  if (options.length < LEAST_ROWS) return [];
  return cells.fields.flatMap((_, j) => {
    const isFilled = options.every((i) => !Number.isNaN(cells.number(i, j)));
    return isFilled && speaksOf("total", cells.headers[j]!) && !isRanking(cells, j, options) ? [j] : [];
  });
}
