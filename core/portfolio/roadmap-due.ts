import type { RoadmapItem } from "./roadmap-question.ts";

/** What a thing takes of a budget so many periods after its start. */
export function dueAfter({ costs }: Pick<RoadmapItem, "costs">, budget: number, after: number): number {
  return costs[budget]?.[after] ?? 0;
}

/** A cost spread evenly over so many periods. */
export function spreadOver(cost: number, length: number): number[] {
  return new Array<number>(length).fill(cost / length);
}

/** Puts what a thing takes, once it starts in a period, on what is used of each budget; what is due later falls away. */
export function addDue(
  used: readonly (number[] | Float64Array)[],
  { costs }: RoadmapItem,
  start: number,
): void {
  used.forEach((line, budget) =>
    costs[budget]?.forEach((due, after) => {
      if (start + after < line.length) line[start + after]! += due;
    }),
  );
}
