import type { Problem, Row } from "#core/portfolio/engine/problem.ts";
import type { RoadmapQuestion } from "#core/portfolio/roadmap-question.ts";

/** Mulberry32: the same numbers everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Kind {
  readonly values: "free" | "weak" | "strong" | "business" | "subset";
  /** Shares of n. */
  readonly requires?: number;
  readonly excludes?: number;
  readonly musts?: number;
  readonly budgets?: number;
  /** Groups that each get at least half of their even share of the money and at most one and a half times it. */
  readonly groups?: number;
  /** Of what everything would cost. */
  readonly tightness?: number;
}

/** A seeded problem of the kind that businesses have; the first row is the money. */
export function makeProblem(kind: Kind, n: number, seed: number): Problem & { readonly costs: number[] } {
  const random = seeded(seed * 7919 + n);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const { requires = 0, excludes = 0, musts = 0, budgets = 1, groups = 0, tightness = 0.5 } = kind;
  const costs: number[] = [];
  const values: number[] = [];
  for (let j = 0; j < n; j++) {
    const cost =
      kind.values === "business"
        ? whole(1, 20) * [500, 1000, 1000, 2500, 5000][whole(0, 4)]!
        : whole(1, 1000);
    costs.push(cost);
    values.push(
      {
        free: () => whole(1, 1000),
        weak: () => Math.max(1, cost + whole(-100, 100)),
        strong: () => cost + 100,
        business: () => Math.round((5 + 90 * random() * random()) * 10) / 10,
        subset: () => cost,
      }[kind.values](),
    );
  }
  const all = costs.map((_, j) => j);
  const budget = Math.floor(total(costs) * tightness);
  const rows: Row[] = [{ at: all, by: costs, most: budget }];
  for (let k = 1; k < budgets; k++) {
    const days = costs.map(() => whole(1, 60));
    rows.push({ at: all, by: days, most: Math.floor(total(days) * tightness) });
  }
  const pair = (): [number, number] => {
    for (;;) {
      const a = whole(0, n - 1);
      const b = whole(0, n - 1);
      if (a !== b) return [a, b];
    }
  };
  for (let k = 0; k < Math.round(requires * n); k++) {
    const [a, b] = pair();
    rows.push({ at: [Math.max(a, b), Math.min(a, b)], by: [1, -1], most: 0 });
  }
  for (let k = 0; k < Math.round(excludes * n); k++) rows.push({ at: pair(), by: [1, 1], most: 1 });
  const low = new Array<number>(n).fill(0);
  for (let k = 0; k < Math.round(musts * n); k++) {
    const j = whole(0, n - 1);
    if (costs[j]! < budget / 20) low[j] = 1;
  }
  if (groups > 0) {
    const group = costs.map(() => whole(0, groups - 1));
    for (let g = 0; g < groups; g++) {
      const at = all.filter((j) => group[j] === g);
      if (at.length === 0) continue;
      const by = at.map((j) => costs[j]!);
      rows.push(
        { at, by: by.map((cost) => -cost), most: -Math.floor(budget / groups / 2) },
        { at, by, most: Math.floor((budget / groups) * 1.5) },
      );
    }
  }
  return { values, rows, low, costs };
}

export function total(costs: readonly number[]): number {
  return costs.reduce((sum, each) => sum + each, 0);
}

/** A seeded roadmap of things that need, exclude and wait, with money carried over and people's days that are not. */
export function makeRoadmap(seed: number, n: number, periods: number): RoadmapQuestion {
  const random = seeded(seed * 977 + n);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const evenly = (cost: number, length: number): number[] => Array.from({ length }, () => cost / length);
  const lengths = Array.from({ length: n }, () => whole(1, 2));
  const items = lengths.map((length, i) => ({
    id: `i${i}`,
    value: Math.round((5 + 90 * random() * random()) * 10) / 10,
    length,
    // A third of them cost what they cost in uneven parts, from their start on and after they are done.
    costs: [
      i % 3 === 0 ? evenly(0, periods).map(() => whole(0, 5) * 500) : evenly(whole(1, 20) * 500, length),
      evenly(whole(2, 40), length),
    ],
    requires: i > 0 && random() < 0.3 ? [`i${whole(0, i - 1)}`] : [],
    excludes: i > 0 && random() < 0.1 ? [`i${whole(0, i - 1)}`] : [],
    earliest: random() < 0.2 ? whole(0, periods - 1) : 0,
    must: false,
  }));
  const share = (k: number): number =>
    Math.floor((items.reduce((sum, { costs }) => sum + total(costs[k]!), 0) * 0.6) / periods);
  return {
    periods,
    items,
    budgets: [
      { name: "money", amounts: Array.from({ length: periods }, () => share(0)), carry: true },
      { name: "people-days", amounts: Array.from({ length: periods }, () => share(1)), carry: false },
    ],
  };
}
