import type { Reproduced } from "../candidate.ts";
import { KIND, type FrameCells } from "../find/frame-cells.ts";

/** So many others have to have their total before a line without one stands out. */
const LEAST_TOTALLED = 2;

/**
 * Lines that are filled in like the others and alone have no total: required levels, averages, greatest values, running
 * numbers, weights for another future. Whoever added up the options left these out. What is rated in part may lack its
 * total for that.
 * @param objectives indices of fields, `options` of lines
 * @returns the indices of these lines
 */
export function untotalled(
  cells: FrameCells,
  { field }: Reproduced,
  objectives: readonly number[],
  options: readonly number[],
): number[] {
  const { sight } = cells.frame;
  const hasTotal = (i: number): boolean =>
    cells.lines.some(
      (line, other) => cells.lineGroup[other] === cells.lineGroup[i] && sight.at(line, field) !== null,
    );
  const without = options.filter((i) => !hasTotal(i));
  if (without.length === 0 || options.length - without.length < LEAST_TOTALLED) return [];
  // Of a table that is half filled in nothing is told.
  if (without.length * 2 > options.length) return [];
  return without.filter((i) => objectives.every((j) => cells.kind(i, j) !== KIND.blank));
}
