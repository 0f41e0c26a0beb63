import type { RoadmapItem } from "./roadmap-question.ts";

/** What a thing takes of a budget so many periods after its start. */
export function dueAfter(
  { costs, length }: Pick<RoadmapItem, "costs" | "length">,
  budget: number,
  after: number,
): number {
  const cost = costs[budget] ?? 0;
  if (typeof cost === "number") return after < 0 || after >= length ? 0 : cost / length;
  return cost[after] ?? 0;
}

/** Puts what a thing takes, once it starts in a period, on what is used of each budget; what is due later falls away. */
export function addDue(used: readonly (number[] | Float64Array)[], item: RoadmapItem, start: number): void {
  for (const [budget, line] of used.entries())
    for (let t = start; t < line.length; t++) line[t]! += dueAfter(item, budget, t - start);
}
