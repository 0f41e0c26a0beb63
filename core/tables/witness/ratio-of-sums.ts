import type { Reproduced } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { givenAgain } from "./given-again.ts";
import { isRoundedTo, isShownAs } from "./shown-as.ts";
import { speaksOf } from "./words.ts";

const LEAST_ROWS = 3;
const LEAST_SHARE = 0.75;

export interface RatioOfSums {
  readonly members: readonly number[];
  /** Those of the members that are added up below the line: less of them is better. */
  readonly penalties: readonly number[];
  readonly result: Reproduced;
}

/**
 * "(value + revenue) / (effort + risk)": the sum of what is wanted divided by the sum of what it takes. Which is which is
 * told by their names; the number must be called a total, since two sums give a third number in many tables.
 * @param like indices of fields that could be rated
 */
export function ratioOfSums(
  cells: FrameCells,
  like: readonly number[],
  options: readonly number[],
): RatioOfSums | null {
  const { headers, fields } = cells;
  const isTotal = (j: number): boolean => speaksOf("total", headers[j]!);
  const members = like.filter((j) => !isTotal(j));
  const penalties = members.filter((j) => speaksOf("burden", headers[j]!));
  const wanted = members.filter((j) => !penalties.includes(j));
  if (options.length < LEAST_ROWS || penalties.length < 2 || wanted.length === 0) return null;
  const sum = (of: readonly number[], i: number): number =>
    of.reduce((total, j) => total + cells.number(i, j), 0);
  for (const [j, field] of fields.entries()) {
    if (!isTotal(j)) continue;
    const totals = cells.totals(field);
    const right = options.filter((i) => {
      const exact = sum(wanted, i) / sum(penalties, i);
      return isShownAs(totals[i]!, exact) || isRoundedTo(totals[i]!, exact);
    });
    if (right.length < LEAST_ROWS || right.length < LEAST_SHARE * options.length) continue;
    return { members, penalties, result: givenAgain(field, right, options) };
  }
  return null;
}
