import { compress, dropIdleCuts } from "./compress.ts";
import { coverCuts } from "./cover-cuts.ts";
import { FoundSets, type FoundSet } from "./found-sets.ts";
import { gomoryCuts } from "./gomory-cuts.ts";
import { isFeasible, type Point, type Problem } from "./problem.ts";
import { Relaxation } from "./relaxation.ts";
import { safeBound } from "./safe-bound.ts";
import { searchTree, type SearchLimits } from "./search.ts";
import { WHOLE } from "./tableau.ts";
import { wholeNumberTable } from "./whole-number-table.ts";

export interface MaximiseOptions {
  /** How many of the best sets; 1 if left out. */
  readonly best?: number;
  /** A set known from before: a start, checked like any other. */
  readonly start?: Point | null;
  /** A root of the same values and rows, whose bounds are no narrower: left as it is. */
  readonly root?: Relaxation | null;
  /** Sets worth less are not wanted. */
  readonly floor?: number;
  /** Nodes of the search at most, instead of a number fit for the size. No clock: the same answer in every host. */
  readonly mostNodes?: number;
}

/**
 * - "proved": no set is worth more (of several: no other belongs among them)
 * - "bounded": the nodes ran out; no set can be worth more than `bound`
 * - "impossible": no set keeps to all rows, or none reaches the floor
 * - "unknown": the nodes ran out before any set was found
 */
export type SolutionStatus = "proved" | "bounded" | "impossible" | "unknown";

export interface Solution {
  readonly status: SolutionStatus;
  /** Best first; one, unless more were asked for. Each was checked on the rows as given. */
  readonly sets: readonly FoundSet[];
  /** What no set can pass; equal to the best value where that is proved. */
  readonly bound: number;
  readonly nodes: number;
}

/** What stands after a slice of work: the best set so far and what no set can pass. */
export interface Progress {
  readonly nodes: number;
  readonly best: FoundSet | null;
  readonly bound: number;
}

/** Nodes where none are given: fewer in a large problem, whose nodes are dearer; some seconds at most. */
const mostNodesFor = (n: number): number => Math.min(200_000, Math.ceil(5e7 / Math.max(n, 1)));
const CUT_ROUNDS = 20;
const GOMORY_ROUND = 20;
/** A table of so many cells costs less than a search; a larger one is tried once the search has proved hard. */
const SMALL_TABLE = 2e6;
const HARD_NODES = 3_000;

/** The best set, or the k best, to the end. See `maximiseInSlices`. */
export function maximise(problem: Problem, options: MaximiseOptions = {}): Solution {
  const slices = maximiseInSlices(problem, options);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/**
 * Exact maximisation over yes-or-no choices: linear relaxation by the dual simplex, cutting planes at the root, fixing
 * by reduced costs, a small search near the break for a first good set, then depth-first branch and bound that starts
 * anew whenever a better set lets more be fixed. Yields between slices, so that a pane can show progress and stop.
 *
 * Sources: Land & Doig 1960; Crowder, Johnson & Padberg 1983, "Solving large-scale zero-one linear programming
 * problems", Operations Research 31:803-834 (preprocessing, covers, fixing); Pisinger 1997 for the search near the
 * break ("A minimal algorithm for the 0-1 knapsack problem", Operations Research 45:758-767).
 */
export function* maximiseInSlices(
  problem: Problem,
  { best = 1, start = null, floor = -Infinity, mostNodes, root: known = null }: MaximiseOptions = {},
): Generator<Progress, Solution> {
  const n = problem.values.length;
  const found = new FoundSets(problem, best, floor);
  const limits: SearchLimits = { nodes: 0, most: mostNodes ?? mostNodesFor(n) };
  const solution = (status: SolutionStatus, bound: number): Solution => ({
    status,
    sets: found.sets,
    bound,
    nodes: limits.nodes,
  });
  const ended = (): Solution =>
    found.sets.length > 0 ? solution("proved", found.sets[0]!.value) : solution("impossible", -Infinity);

  if (best === 1) {
    const table = wholeNumberTable(problem, SMALL_TABLE);
    if (table && isFeasible(problem, table)) {
      found.offer(table);
      return ended();
    }
  }
  if (start) found.offer(start);
  const root = known ? known.within(problem) : new Relaxation(problem);
  if (root.solve(known ? found.bar : -Infinity) === "below") return ended();
  const bound = safeBound(problem, root.tableau);
  const point = new Uint8Array(n);
  if (root.tableau.roundInto(point) === 0 && found.offer(point) && best === 1) return ended();

  if (best === 1 && !known) tighten(root);
  if (root.tableau.roundInto(point) === 0) found.offer(point);
  if (known) shrink(root, found);
  for (const size of known ? [15] : n > 60 ? [15, 35] : n > 20 ? [15] : [])
    yield* nearBreak(root, found, limits, size);
  if (best === 1 && found.sets.length === 0) dive(root, found);

  shrink(root, found);
  let triedTable = best > 1;
  for (;;) {
    const stopAt = triedTable ? limits.most : Math.min(limits.most, limits.nodes + HARD_NODES);
    const search = searchTree(root, found, { ...limits, most: stopAt }, best === 1);
    let how = search.next();
    while (!how.done) {
      yield { nodes: how.value, best: found.sets[0] ?? null, bound };
      how = search.next();
    }
    limits.nodes = how.value.nodes;
    if (how.value.end === "done") return ended();
    if (how.value.end === "stopped") {
      if (!triedTable) {
        triedTable = true;
        const table = wholeNumberTable(problem);
        if (table && isFeasible(problem, table)) {
          found.offer(table);
          return ended();
        }
        if (limits.nodes < limits.most) {
          if (root.solve(found.bar) === "below") return ended();
          continue;
        }
      }
      const open = Math.min(bound, how.value.open);
      return solution(found.sets.length > 0 ? "bounded" : "unknown", open);
    }
    if (root.solve(found.bar) === "below") return ended();
    shrink(root, found);
  }
}

/** The tightened root of a problem, for questions that differ from it in narrower bounds alone. */
export function tightRoot(problem: Problem): Relaxation {
  const root = new Relaxation(problem);
  if (root.solve() === "optimal") tighten(root);
  return root;
}

/** A few rounds of cutting planes at the root, while they help. */
function tighten(root: Relaxation): void {
  const { tableau } = root;
  const first = tableau.objective();
  const long = root.problem.rows.filter(({ at }) => at.length > 2);
  const withGomory = tableau.count > 100 && tableau.count <= 600;
  let stalled = 0;
  for (let round = 0; round < CUT_ROUNDS && stalled < 3; round++) {
    const before = tableau.objective();
    const cuts = coverCuts(tableau, long);
    if (withGomory) cuts.push(...gomoryCuts(tableau, GOMORY_ROUND));
    if (cuts.length === 0) return;
    for (const cut of cuts) tableau.addRow(cut, true);
    if (root.solve() === "below") return;
    const gained = before - tableau.objective();
    const isLittle = gained < 1e-4 * Math.abs(first - tableau.objective()) + 1e-9 * Math.abs(first);
    stalled = isLittle ? stalled + 1 : 0;
    dropIdleCuts(tableau);
  }
}

/** Everything far from the break stays as the relaxation has it; what is near is searched. */
function* nearBreak(
  root: Relaxation,
  found: FoundSets,
  limits: SearchLimits,
  size: number,
): Generator<Progress, void> {
  const near = root.clone();
  const { tableau } = near;
  const columns = [...tableau.nonbasic.keys()].filter(
    (j) => tableau.nonbasic[j]! < tableau.count && tableau.isFree(tableau.nonbasic[j]!),
  );
  columns.sort((a, b) => Math.abs(tableau.cost[a]!) - Math.abs(tableau.cost[b]!));
  for (const j of columns.slice(size)) fix(near, tableau.nonbasic[j]!, tableau.nonbasicValue[j]!);
  compress(tableau);
  const search = searchTree(near, found, { nodes: 0, most: size * 5 }, false);
  let how = search.next();
  while (!how.done) how = search.next();
  limits.nodes += how.value.nodes;
  yield { nodes: limits.nodes, best: found.sets[0] ?? null, bound: Infinity };
}

/** Rounds the surest fractional variable and solves again, down to a whole point. */
function dive(root: Relaxation, found: FoundSets): void {
  const down = root.clone();
  const { tableau } = down;
  const point = new Uint8Array(tableau.count);
  for (let step = 0; step < 400; step++) {
    let chosen = -1;
    let distance = 2;
    for (const [i, variable] of tableau.basic.entries()) {
      if (variable >= tableau.count) continue;
      const far = Math.abs(tableau.basicValue[i]! - Math.round(tableau.basicValue[i]!));
      if (far > WHOLE && far < distance) [chosen, distance] = [variable, far];
    }
    if (chosen < 0) {
      tableau.roundInto(point);
      found.offer(point);
      return;
    }
    const to = Math.round(tableau.value(chosen));
    fix(down, chosen, to);
    tableau.settle();
    if (down.solve(found.bar) !== "below") continue;
    fix(down, chosen, 1 - to);
    tableau.settle();
    if (down.solve(found.bar) === "below") return;
  }
}

/** Fixes what reduced costs prove cannot move in a set worth having, and leaves it out. */
function shrink(root: Relaxation, found: FoundSets): void {
  const { tableau } = root;
  const spare = tableau.objective() - found.bar;
  for (const [j, variable] of tableau.nonbasic.entries()) {
    if (variable >= tableau.count || !tableau.isFree(variable)) continue;
    if (Math.abs(tableau.cost[j]!) > spare) fix(root, variable, tableau.nonbasicValue[j]!);
  }
  compress(tableau);
}

function fix({ tableau }: Relaxation, variable: number, value: number): void {
  tableau.low[variable] = value;
  tableau.high[variable] = value;
}
