import { LeastFirst } from "./least-first.ts";
import type { Tableau } from "./tableau.ts";

/** Smaller pivots lose too many digits: a first version called a feasible roadmap impossible because of one. */
const PIVOT = 1e-7;
const BROKEN = 1e-8;
/** More than any problem of this size has needed; reached only if rounding makes it go round in circles. */
const MOST_ITERATIONS = 20_000;

/**
 * - "optimal": the point keeps to all rows of the tableau
 * - "below": no point of it is worth more than `cut`, or there is none
 * - "stuck": rounding got in the way; the tableau has to be worked out anew
 */
export type SimplexEnd = "optimal" | "below" | "stuck";

/**
 * The bounded dual simplex with long steps (bound flipping): from a dual feasible tableau to the optimum of the linear
 * relaxation. Sources: Koberstein 2005, "The dual simplex method, techniques for a fast and stable implementation"
 * (ch. 3, bound flipping ratio test); Maros 2003, "A generalized dual phase-2 simplex algorithm", EJOR 149:1-16.
 *
 * @param cut stop as soon as the bound falls to this
 */
export function solveDual(tableau: Tableau, cut = -Infinity): SimplexEnd {
  const { low, high, basic, basicValue } = tableau;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    let leaving = -1;
    let worst = BROKEN;
    let sign = 1;
    for (let i = 0; i < basic.length; i++) {
      const variable = basic[i]!;
      const over = basicValue[i]! - high[variable]!;
      const under = low[variable]! - basicValue[i]!;
      if (over > worst) [worst, leaving, sign] = [over, i, 1];
      if (under > worst) [worst, leaving, sign] = [under, i, -1];
    }
    if (leaving < 0) return "optimal";
    if (iteration > 0 && cut > -Infinity && tableau.objective() <= cut) return "below";
    const entering = enteringColumn(tableau, leaving, sign, worst);
    if (entering === null) return "below";
    for (const column of entering.flips) tableau.flip(column);
    tableau.pivot(leaving, entering.column, sign > 0 ? high[basic[leaving]!]! : low[basic[leaving]!]!);
  }
  return "stuck";
}

/** The column that may enter without any reduced cost changing sides, after those that flip on the way. */
function enteringColumn(
  tableau: Tableau,
  leaving: number,
  sign: number,
  worst: number,
): { readonly column: number; readonly flips: readonly number[] } | null {
  const { low, high, nonbasic, nonbasicValue, cost } = tableau;
  const row = tableau.rows[leaving]!;
  const candidates = new LeastFirst();
  for (let j = 0; j < nonbasic.length; j++) {
    const a = sign * row[j]!;
    if (a < PIVOT && a > -PIVOT) continue;
    const variable = nonbasic[j]!;
    if (!tableau.isFree(variable)) continue;
    if (a > 0 ? nonbasicValue[j]! <= low[variable]! : nonbasicValue[j]! >= high[variable]!)
      candidates.add(j, Math.abs(cost[j]! / a));
  }
  tableau.work += nonbasic.length;
  let rest = worst;
  const flips: number[] = [];
  for (let column = candidates.take(); column >= 0; column = candidates.take()) {
    const variable = nonbasic[column]!;
    const room = Math.abs(row[column]!) * (high[variable]! - low[variable]!);
    if (rest - room > 1e-9) {
      rest -= room;
      flips.push(column);
      continue;
    }
    // Among near ties the largest pivot is the safest.
    let chosen = column;
    const ratioOf = (j: number): number => Math.abs(cost[j]! / (sign * row[j]!));
    const most = ratioOf(column) + 1e-11 * (1 + ratioOf(column));
    for (let other = candidates.take(); other >= 0 && ratioOf(other) <= most; other = candidates.take())
      if (Math.abs(row[other]!) > Math.abs(row[chosen]!)) chosen = other;
    return { column: chosen, flips };
  }
  return null;
}
