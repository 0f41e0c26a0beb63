import type { Draft } from "../draft.ts";
import { wordKey } from "../find/cell-reader.ts";
import type { WeightSource } from "../find/weight-source.ts";

/**
 * All lines add up to one whole as the unnamed one does, or all columns with it: what stands there is shared out, and the
 * line is one more of those that share.
 */
export function isShare({ cells, objectives, options }: Draft, { values }: WeightSource): boolean {
  const across = options.map((i) => objectives.reduce((sum, j) => sum + cells.number(i, j), 0));
  const down = objectives.map((j) => options.reduce((sum, i) => sum + cells.number(i, j), values[j]!));
  return [across, down].some((sums) => sums.length >= 2 && sums.every(isWhole));
}

/** 1 or 100, as rounded shares add up. */
export function isWhole(sum: number): boolean {
  return [1, 100].some((whole) => Math.abs(sum / whole - 1) < 0.006);
}

/** A list headed like one of the table's own lines is that line in another matrix: normalised, or of last year. */
export function isOfOwnLine({ cells: { names } }: Draft, { label, isNamed }: WeightSource): boolean {
  const key = wordKey(label);
  return !isNamed && key !== "" && names.some((name) => name !== null && wordKey(name) === key);
}
