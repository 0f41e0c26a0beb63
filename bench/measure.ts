import { Bench } from "tinybench";
import type { BenchGroup } from "./bench.ts";

export interface Measured {
  readonly name: string;
  /** Milliseconds for one run. */
  readonly median: number;
}

/**
 * The medians of a group's cases. Every round measures all cases, every other one backwards, so that a machine that
 * grows slower or faster meanwhile favours none; the median of the rounds counts.
 */
export async function measure(group: BenchGroup, rounds = 4, milliseconds = 400): Promise<Measured[]> {
  const medians = new Map<string, number[]>(group.cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Few repetitions at least: some yardsticks take a third of a second each.
    const bench = new Bench({
      time: milliseconds,
      warmupTime: milliseconds / 4,
      iterations: 4,
      warmupIterations: 1,
    });
    const order = round % 2 === 0 ? group.cases : [...group.cases].reverse();
    let last: unknown;
    for (const { name, run } of order) bench.add(name, async () => void (last = await run()));
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!("latency" in result)) throw new Error(`${name} failed: ${result.state}, ${String(last)}`);
      medians.get(name)!.push(result.latency.p50);
    }
  }
  return group.cases.map(({ name }) => ({ name, median: median(medians.get(name)!) }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
