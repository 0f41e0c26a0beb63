import type { Reproduced } from "../choose/candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { isShownAs } from "./shown-as.ts";

/** More fields are not searched for what divides them. */
const MOST_FIELDS = 14;
const LEAST_ROWS = 3;
const POINTS_EACH = 2.2;
const MOST_POINTS = 9;

export interface Ratio {
  /** What is added up, and what it is divided by: together the objectives. */
  readonly members: readonly number[];
  readonly divisor: number;
  /** The sum before it is divided, where the sheet has it. */
  readonly subtotal: number | null;
  readonly result: Reproduced;
}

/**
 * Value divided by effort: a field that holds the sum of others divided by one more (cost of delay by job size), with or
 * without a field for the sum. The divisor is an objective of which less is better.
 * @param like indices of fields that could be rated; `places` of fields, headed (j) or not (-1), that could be the result
 */
export function ratioOf(
  cells: FrameCells,
  like: readonly number[],
  places: readonly { readonly field: number; readonly j: number }[],
  options: readonly number[],
): Ratio | null {
  if (like.length < 3 || like.length > MOST_FIELDS || options.length < LEAST_ROWS) return null;
  // What is worked out stands behind what it is worked out from; both ways round it would come out.
  const last = [...places].sort((a, b) => b.field - a.field);
  for (const { field, j } of last) {
    for (const divisor of [...like].reverse()) {
      const rest = like.filter((k) => k !== divisor && k !== j);
      if (j === divisor || rest.length < 2) continue;
      for (const subtotal of [null, ...rest]) {
        const members = rest.filter((k) => k !== subtotal);
        if (members.length < 2) continue;
        const right = options.filter((i) => {
          const total = cells.frame.sight.number(cells.lines[i]!, field);
          const sum = members.reduce((all, k) => all + cells.number(i, k), 0);
          if (total === null || (subtotal !== null && cells.number(i, subtotal) !== sum)) return false;
          return isShownAs(total, sum / cells.number(i, divisor));
        });
        if (right.length < LEAST_ROWS || right.length < 0.75 * options.length) continue;
        // Divided by one alike for all it is a plain sum.
        if (new Set(right.map((i) => cells.number(i, divisor))).size < 2) continue;
        const points = (Math.min(MOST_POINTS, POINTS_EACH * right.length) * right.length) / options.length;
        const wrong = options.filter((i) => !right.includes(i));
        const result = { field, right: right.length, of: options.length, factor: NaN, wrong, points };
        return { members: [...members, divisor].sort((a, b) => a - b), divisor, subtotal, result };
      }
    }
  }
  return null;
}
