import { KIND, SAID, type FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-sources.ts";
import { speaksOf } from "../witness/words.ts";

/** All the weight of the others once more is their sum. */
const SAME = 0.006;

/** Whether half of the options or more have a number, a word or a sign in a field that has a weight of its own and sums nothing up. */
export function isOtherwiseRated(
  cells: FrameCells,
  { values }: WeightSource,
  j: number,
  options: readonly number[],
): boolean {
  const weight = values[j]!;
  if (Number.isNaN(weight) || weight === 0 || speaksOf("total", cells.headers[j]!)) return false;
  const others = values.reduce((sum, each, k) => (k === j || Number.isNaN(each) ? sum : sum + each), 0);
  if (Math.abs(weight / others - 1) < SAME) return false;
  if (options.some((i) => cells.isSaid(i, j, SAID.product | SAID.derived))) return false;
  const rated = options.filter((i) => {
    const kind = cells.kind(i, j);
    return kind === KIND.number || kind === KIND.level;
  });
  return rated.length * 2 >= options.length && rated.length > 0;
}
