import { grainOf } from "./grain.ts";
import type { Point, Problem } from "./problem.ts";

/** Cells of the table at most: one bit each (25 MB), and about half a second. */
const MOST_CELLS = 2e8;

/**
 * The exact best set by a table over whole-number budgets (Bellman 1957; Kellerer, Pferschy & Pisinger 2004, Knapsack
 * Problems, ch. 2), for the class that branching finds hard: one budget, and values that are cost plus a constant.
 *
 * @returns null where it does not apply: more than one row, costs below 0, or too many different sums
 */
export function wholeNumberTable(problem: Problem, mostCells = MOST_CELLS): Point | null {
  const [row, ...more] = problem.rows;
  if (!row || more.length > 0 || row.by.some((cost) => cost < 0)) return null;
  const n = problem.values.length;
  const costs = new Float64Array(n);
  for (const [k, j] of row.at.entries()) costs[j]! += row.by[k]!;
  const grain = grainOf([...costs]);
  if (grain === 0 && costs.some((cost) => cost > 0)) return null;
  const point = new Uint8Array(n);
  let room = grain === 0 ? 0 : Math.floor(row.most / grain + 1e-9);
  const open: { readonly j: number; readonly cost: number; readonly value: number }[] = [];
  for (let j = 0; j < n; j++) {
    const value = problem.values[j]!;
    const cost = grain === 0 ? 0 : Math.round(costs[j]! / grain);
    if ((problem.low?.[j] ?? 0) === 1) {
      point[j] = 1;
      room -= cost;
    } else if ((problem.high?.[j] ?? 1) === 1 && value > 0) {
      if (cost === 0) point[j] = 1;
      else open.push({ j, cost, value });
    }
  }
  if (room < 0 || row.most < 0) return null;
  const total = open.reduce((sum, { cost }) => sum + cost, 0);
  const width = Math.min(room, total) + 1;
  if (open.length * width > mostCells) return null;

  const best = new Float64Array(width);
  const bytes = (width + 7) >> 3;
  const taken = new Uint8Array(bytes * open.length);
  for (const [i, { cost, value }] of open.entries()) {
    const base = i * bytes;
    for (let budget = width - 1; budget >= cost; budget--) {
      const withIt = best[budget - cost]! + value;
      if (withIt <= best[budget]!) continue;
      best[budget] = withIt;
      taken[base + (budget >> 3)]! |= 1 << (budget & 7);
    }
  }
  let left = width - 1;
  for (let i = open.length - 1; i >= 0; i--) {
    if ((taken[i * bytes + (left >> 3)]! & (1 << (left & 7))) === 0) continue;
    point[open[i]!.j] = 1;
    left -= open[i]!.cost;
  }
  return point;
}
