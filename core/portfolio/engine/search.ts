import { branchingOf, splitOf } from "./branching.ts";
import type { FoundSets } from "./found-sets.ts";
import { isFeasible } from "./problem.ts";
import type { Relaxation } from "./relaxation.ts";

export interface SearchLimits {
  /** Nodes looked at before this search. */
  nodes: number;
  readonly most: number;
}

/**
 * - "done": nothing better is left
 * - "better": a better set was found; worth starting anew, with more fixed
 * - "stopped": the nodes ran out; nothing left open is worth more than `open`
 */
export interface SearchEnd {
  readonly end: "done" | "better" | "stopped";
  readonly nodes: number;
  readonly open: number;
}

interface Node {
  /** How far the trail of changed bounds reached when it was put aside. */
  readonly mark: number;
  /** The variable to fix, -1 for none. */
  readonly variable: number;
  readonly to: number;
  readonly bound: number;
}

/** Nodes between two yields. */
const SLICE = 64;
/** A better set restarts the search only after so many nodes: a restart costs some. */
const SETTLED = 20;

/**
 * Depth-first branch and bound from a relaxation as it stands; it carries on from whatever basis is at hand, since
 * with boxed variables every basis is dual feasible once settled.
 *
 * @param restart end with "better" as soon as a better set is worth starting anew for
 * @yields the number of nodes so far
 */
export function* searchTree(
  relaxation: Relaxation,
  found: FoundSets,
  { nodes, most }: SearchLimits,
  restart: boolean,
): Generator<number, SearchEnd> {
  const { tableau, problem } = relaxation;
  const trail: { readonly variable: number; readonly low: number; readonly high: number }[] = [];
  const set = (variable: number, value: number): void => {
    trail.push({ variable, low: tableau.low[variable]!, high: tableau.high[variable]! });
    tableau.low[variable] = value;
    tableau.high[variable] = value;
  };
  const undo = (mark: number): void => {
    while (trail.length > mark) {
      const { variable, low, high } = trail.pop()!;
      tableau.low[variable] = low;
      tableau.high[variable] = high;
    }
  };
  const ended = (end: SearchEnd["end"], open = -Infinity): SearchEnd => {
    undo(0);
    tableau.settle();
    return { end, nodes, open };
  };

  const point = new Uint8Array(tableau.count);
  const stack: Node[] = [{ mark: 0, variable: -1, to: 0, bound: Infinity }];
  let count = 0;
  let isBetter = false;
  while (stack.length > 0) {
    const node = stack.pop()!;
    undo(node.mark);
    if (node.bound <= found.bar) continue;
    if (isBetter && restart && count > SETTLED) return ended("better");
    if (nodes >= most) return ended("stopped", Math.max(node.bound, ...stack.map(({ bound }) => bound)));
    if (node.variable >= 0) set(node.variable, node.to);
    nodes++;
    if (++count % SLICE === 0) yield nodes;
    tableau.settle();
    if (relaxation.solve(found.bar) === "below") continue;
    const bound = tableau.objective();
    const spare = bound - found.bar;
    if (spare <= 0) continue;
    for (const [j, variable] of tableau.nonbasic.entries()) {
      if (variable < tableau.count && tableau.isFree(variable) && Math.abs(tableau.cost[j]!) > spare)
        set(variable, tableau.nonbasicValue[j]!);
    }
    if (tableau.roundInto(point) === 0) {
      if (found.offer(point)) isBetter = true;
      else if (tableau.age > 0 && !isFeasible(problem, point)) {
        // Rounding made it look whole: look again with fresh numbers.
        relaxation.renew();
        stack.push({ mark: trail.length, variable: -1, to: 0, bound });
        continue;
      }
      if (found.isSingle) continue;
      const split = splitOf(tableau);
      if (split === null) continue;
      const { variable, costs } = split;
      const to = point[variable]!;
      stack.push(
        { mark: trail.length, variable, to: 1 - to, bound: bound - costs },
        { mark: trail.length, variable, to, bound },
      );
      continue;
    }
    const branching = branchingOf(tableau, found.scale);
    if (branching === null) continue;
    const { variable } = branching;
    const without: Node = { mark: trail.length, variable, to: 0, bound: branching.without };
    const withIt: Node = { mark: trail.length, variable, to: 1, bound: branching.with };
    if (branching.without > branching.with) stack.push(withIt, without);
    else stack.push(without, withIt);
  }
  return ended("done");
}
