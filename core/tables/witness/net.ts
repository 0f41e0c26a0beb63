import type { Reproduced } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { reproduce } from "./reproduced.ts";
import { speaksOf } from "./words.ts";

/** Fewer rows come out by chance. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.75;
const LEAST_FIELDS = 2;

/** What is won less what it takes. */
export interface Net {
  readonly members: readonly number[];
  /** Those of the members that are subtracted. */
  readonly penalties: readonly number[];
  /** Index of the field that holds the result. */
  readonly own: number | null;
  readonly result: Reproduced;
}

/**
 * Benefit minus penalty: a field that holds the sum of some less the sum of others. Which are subtracted is told by
 * their names (effort, risk, cost); without such names it is all but the first, where the result stands last or is
 * called a total: a benefit is the sum of its own costs and what is left of it, and nobody means that.
 * @param like indices of fields that could be rated
 */
export function netOf(
  cells: FrameCells,
  like: readonly number[],
  options: readonly number[],
  top: number,
): Net | null {
  if (options.length < LEAST_ROWS) return null;
  const results = cells.fields.map((_, j) => j).filter((j) => isResult(cells, like, j));
  for (const own of [...results].reverse()) {
    const members = like.filter((j) => j !== own);
    if (members.length < LEAST_FIELDS) continue;
    const burdens = members.filter((j) => speaksOf("burden", cells.headers[j]!));
    for (const penalties of [burdens, members.slice(1)]) {
      if (penalties.length === 0 || penalties.length === members.length) continue;
      const signed = members.map((field) => ({ field, weight: penalties.includes(field) ? -1 : 1 }));
      const result = reproduce(cells, cells.fields[own]!, signed, options, top);
      if (!result || result.right < LEAST_ROWS || result.right < LEAST_SHARE * result.of) continue;
      if (result.factor !== 1) continue;
      return { members, penalties, own, result };
    }
  }
  return null;
}

/** Called a total, or behind all that could be rated. */
function isResult({ headers }: FrameCells, like: readonly number[], j: number): boolean {
  return speaksOf("total", headers[j]!) || j >= Math.max(...like);
}
