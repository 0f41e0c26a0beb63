import { isFeasible, type Point } from "./engine/problem.ts";
import type { PlanProblem } from "./plan-problem.ts";

/**
 * The same plan without what brings nothing and is not needed: of several sets that are worth the same, the one that
 * spends less. Things that others in the plan require stay, since without them the set would break a rule.
 */
export function lean({ problem }: PlanProblem, point: Point): Point {
  const kept = point.slice();
  // Once more after each that went: what only it required can go as well.
  for (let changed = true; changed;) {
    changed = false;
    for (let j = 0; j < kept.length; j++) {
      if (kept[j] === 0 || problem.values[j] !== 0) continue;
      kept[j] = 0;
      if (isFeasible(problem, kept)) changed = true;
      else kept[j] = 1;
    }
  }
  return kept;
}
