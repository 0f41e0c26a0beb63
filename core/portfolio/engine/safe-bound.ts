import type { Problem } from "./problem.ts";
import type { Tableau } from "./tableau.ts";

/**
 * An upper bound on what any point can be worth, worked out on the data as given: for any prices y ≥ 0 of the rows,
 * Σ y·most + Σ_j max over x_j of (value_j - Σ y·by)·x_j. The prices come from the tableau, but no rounding in it can
 * make this wrong: a bad price only makes the bound worse (Neumaier & Shcherbina 2004, "Safe bounds in linear and
 * mixed-integer linear programming", Math. Programming 99:283-296).
 *
 * @param rows the problem's rows in the order in which they were added to the tableau
 */
export function safeBound(problem: Problem, tableau: Tableau): number {
  const { count, defined, nonbasic, cost } = tableau;
  const price = new Float64Array(defined.length);
  for (const [j, variable] of nonbasic.entries())
    if (variable >= count) price[variable - count] = Math.max(0, -cost[j]!);
  let bound = 0;
  const reduced = Float64Array.from(problem.values);
  for (const [i, { at, by, most }] of defined.entries()) {
    const y = price[i]!;
    if (y === 0) continue;
    bound += y * most;
    for (const [k, j] of at.entries()) reduced[j]! -= y * by[k]!;
  }
  for (const [j, each] of reduced.entries()) {
    const low = problem.low?.[j] ?? 0;
    const high = problem.high?.[j] ?? 1;
    bound += each * (each > 0 ? high : low);
  }
  return bound;
}
