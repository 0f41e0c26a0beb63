import { TINY, WHOLE, type Tableau } from "./tableau.ts";

export interface Branching {
  readonly variable: number;
  /** Bounds on the value with it left out and taken: one step of the dual simplex each (Driebeek 1966). */
  readonly without: number;
  readonly with: number;
}

/**
 * The fractional variable whose two branches both lower the bound the most, by the product of their penalties.
 *
 * @returns null where no own variable is fractional
 */
export function branchingOf(tableau: Tableau, scale: number): Branching | null {
  const { basic, basicValue, count, nonbasic, cost, nonbasicValue, low } = tableau;
  const bound = tableau.objective();
  let chosen: Branching | null = null;
  let score = -1;
  for (const [i, variable] of basic.entries()) {
    if (variable >= count) continue;
    const fraction = basicValue[i]! - Math.floor(basicValue[i]!);
    if (fraction < WHOLE || fraction > 1 - WHOLE) continue;
    const row = tableau.rows[i]!;
    let down = Infinity;
    let up = Infinity;
    for (let j = 0; j < nonbasic.length; j++) {
      const a = row[j]!;
      if (Math.abs(a) < TINY || !tableau.isFree(nonbasic[j]!)) continue;
      const ratio = Math.abs(cost[j]! / a);
      const isLow = nonbasicValue[j]! <= low[nonbasic[j]!]!;
      if (isLow ? a > 0 : a < 0) down = Math.min(down, ratio);
      else up = Math.min(up, ratio);
    }
    const downPenalty = down * fraction;
    const upPenalty = up * (1 - fraction);
    const least = 1e-12 * scale;
    const product =
      Math.max(Math.min(downPenalty, upPenalty), least) *
      Math.max(Math.min(Math.max(downPenalty, upPenalty), 1e9 * scale), least);
    if (product <= score) continue;
    score = product;
    chosen = { variable, without: bound - downPenalty, with: bound - upPenalty };
  }
  return chosen;
}

/** For a whole point that is not the last one wanted: the free variable whose other value costs the least. */
export function splitOf(tableau: Tableau): { readonly variable: number; readonly costs: number } | null {
  const { nonbasic, cost, count, basic } = tableau;
  let variable = -1;
  let costs = Infinity;
  for (let j = 0; j < nonbasic.length; j++) {
    const each = nonbasic[j]!;
    if (each >= count || !tableau.isFree(each) || Math.abs(cost[j]!) >= costs) continue;
    [variable, costs] = [each, Math.abs(cost[j]!)];
  }
  if (variable >= 0) return { variable, costs };
  const free = basic.find((each) => each < count && tableau.isFree(each));
  return free === undefined ? null : { variable: free, costs: 0 };
}
