import { Bench } from "tinybench";
import type { BenchGroup } from "./bench.ts";
import type { Measured } from "./judge.ts";

export interface GroupMeasured {
  readonly cases: readonly Measured[];
  readonly peers: readonly Measured[];
  /** Peers that are not at hand, and why. */
  readonly skipped: readonly { readonly name: string; readonly skipped: string }[];
}

/** How often and how long each case is run. */
interface Pace {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly runs: number;
}

/** Few runs at least: some yardsticks take a third of a second each. */
const USUAL: Pace = { rounds: 4, milliseconds: 400, runs: 4 };
const SLOW: Pace = { rounds: 2, milliseconds: 0, runs: 1 };

/**
 * What a group's cases and peers take. Every round measures all of them, every other one backwards, so that a machine
 * that grows slower or faster meanwhile favours none: the least of all rounds, and the median of their medians.
 */
export async function measure(group: BenchGroup): Promise<GroupMeasured> {
  const pace = group.slow === true ? SLOW : USUAL;
  const rounds = new Map<string, Round[]>(group.cases.map(({ name }) => [name, []]));
  const peers = new Map<string, Round[]>();
  const skipped = new Map<string, string>();
  const askPeers = (): void => {
    for (const peer of group.peers?.() ?? []) {
      if ("skipped" in peer) skipped.set(peer.name, peer.skipped);
      else peers.set(peer.name, [...(peers.get(peer.name) ?? []), peer]);
    }
  };
  for (let round = 0; round < pace.rounds; round++) {
    const forwards = round % 2 === 0;
    if (!forwards) askPeers();
    for (const [name, found] of await measureRound(group, pace, forwards)) rounds.get(name)!.push(found);
    if (forwards) askPeers();
  }
  const of = ([name, all]: readonly [string, readonly Round[]]): Measured => ({
    name,
    least: Math.min(...all.map(({ least }) => least)),
    median: median(all.map(({ median }) => median)),
  });
  return {
    cases: [...rounds].map((entry, index) => {
      const { megabytes } = group.cases[index]!;
      return megabytes ? { ...of(entry), megabytes: megabytes() } : of(entry);
    }),
    peers: [...peers].map(of),
    skipped: [...skipped].map(([name, why]) => ({ name, skipped: why })),
  };
}

interface Round {
  readonly least: number;
  readonly median: number;
}

async function measureRound(
  { cases, slow }: BenchGroup,
  { milliseconds, runs }: Pace,
  forwards: boolean,
): Promise<[string, Round][]> {
  const bench = new Bench({
    time: milliseconds,
    iterations: runs,
    warmup: slow !== true,
    warmupTime: milliseconds / 4,
    warmupIterations: 1,
  });
  let last: unknown;
  for (const { name, run } of forwards ? cases : [...cases].reverse())
    bench.add(name, async () => void (last = await run()));
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} failed: ${result.state}, ${String(last)}`);
    return [name, { least: result.latency.min, median: result.latency.p50 }];
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
