import type { FrameCells } from "../find/frame-cells.ts";
import { isRanking } from "./ranking.ts";
import { speaksOf } from "./words.ts";

const LEAST_ROWS = 2;

/** The field that is called a total and holds a number for every option; null where there is none. */
export function unexplainedTotal(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): number | null {
  if (options.length < LEAST_ROWS) return null;
  const isTotal = (j: number): boolean =>
    !objectives.includes(j) &&
    speaksOf("total", cells.headers[j]!) &&
    options.every((i) => !Number.isNaN(cells.number(i, j))) &&
    !isRanking(cells, j, options);
  const found = cells.fields.findIndex((_, j) => isTotal(j));
  return found < 0 ? null : found;
}
