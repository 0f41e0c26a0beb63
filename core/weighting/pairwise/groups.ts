import type { Comparisons } from "./comparisons.ts";

/**
 * The groups that the answers join: within one, every two are compared directly or by a chain of answers; between
 * two, nothing is known. One group means that weights can be worked out.
 *
 * @returns indices, each group in ascending order, the groups by their first; cost n²
 */
export function comparedGroups(comparisons: Comparisons): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of comparisons.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const i of group) {
      comparisons[i]!.forEach((ratio, j) => {
        if (ratio === null || seen.has(j)) return;
        seen.add(j);
        group.push(j);
      });
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}
