/** What stands alone and what much hangs on, by index. */
export interface Connections {
  /** How many others each is connected to, either way. */
  readonly degree: readonly number[];
  /** Connected to nothing. None where nobody's connections were given: then nothing is known. */
  readonly islands: readonly number[];
  /** Connected to at least three others and to twice the mean, the most connected first: if one fails, many feel it. */
  readonly hubs: readonly number[];
  /** Connected groups, the largest first, islands included as groups of one. */
  readonly groups: readonly (readonly number[])[];
}

const HUB_LEAST = 3;

/**
 * The connection graph of the investments, undirected: if the shop connects to the stock system, the stock system
 * connects to the shop, whether or not it says so. What is named but is no investment here (a supplier's system)
 * still counts as something that one is connected to, and joins those that share it.
 *
 * @param ids one for each investment, unique
 * @param connects for each, the ids it connects to, or names of what is outside; itself is ignored
 */
export function connections(ids: readonly string[], connects: readonly (readonly string[])[]): Connections {
  const nodes = new Map(ids.map((id, index) => [id, index]));
  const neighbours: Set<number>[] = ids.map(() => new Set());
  connects.forEach((others, from) => {
    for (const other of others) {
      const to = nodes.get(other) ?? neighbours.push(new Set()) - 1;
      nodes.set(other, to);
      if (to === from || from >= ids.length) continue;
      neighbours[from]!.add(to);
      neighbours[to]!.add(from);
    }
  });
  const degree = ids.map((_, index) => neighbours[index]!.size);
  const known = degree.some((count) => count > 0);
  const mean = degree.reduce((a, b) => a + b, 0) / Math.max(1, degree.length);
  const indices = ids.map((_, index) => index);
  return {
    degree,
    islands: known ? indices.filter((index) => degree[index] === 0) : [],
    hubs: indices
      .filter((index) => degree[index]! >= Math.max(HUB_LEAST, 2 * mean))
      .sort((a, b) => degree[b]! - degree[a]!),
    groups: groupsOf(neighbours, ids.length),
  };
}

function groupsOf(neighbours: readonly ReadonlySet<number>[], inside: number): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (let start = 0; start < inside; start += 1) {
    if (seen.has(start)) continue;
    const group: number[] = [];
    const waiting = [start];
    seen.add(start);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node < inside) group.push(node);
      for (const next of neighbours[node]!)
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups.sort((a, b) => b.length - a.length);
}
