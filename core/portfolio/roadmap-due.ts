import type { Roadmap, RoadmapItem, RoadmapQuestion } from "./roadmap-question.ts";

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

/** A roadmap by what starts when. */
export function roadmapAt(
  { items, budgets, periods }: RoadmapQuestion,
  starts: ReadonlyMap<string, number>,
): Roadmap {
  const used = budgets.map(() => new Array<number>(periods).fill(0));
  let value = 0;
  for (const item of items) {
    const start = starts.get(item.id);
    if (start === undefined) continue;
    value += item.value * Math.max(0, periods - item.length - start + 1);
    addDue(used, item, start);
  }
  return { starts, value, used };
}
