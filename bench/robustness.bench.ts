import { drawsAround } from "#core/insight/robustness/draws.ts";
import { firmness } from "#core/insight/robustness/firmness.ts";
import { weightStability } from "#core/insight/robustness/stability.ts";
import { promethee2 } from "#core/insight/second-opinion/promethee.ts";
import { NO_CONDITIONS } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { verdictLimits } from "#core/scoring/limits.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { findVetoes } from "#core/scoring/veto.ts";
import { randomIndex } from "#core/weighting/pairwise/consistency.ts";
import { pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import type { BenchGroup } from "./bench.ts";
import { pythonPeers } from "./peers.ts";

/** Made up, but always the same: ratings on -3 … 3 as effects. */
function effects(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => (((i * 7 + j * 13 + i * j) % 7) - 3) / 3),
  );
}

function shares(objectives: number): number[] {
  const total = (objectives * (objectives + 1)) / 2;
  return Array.from({ length: objectives }, (_, j) => (j + 1) / total);
}

interface FirmnessCase {
  readonly rows: number;
  readonly objectives: number;
  /** How sure the ratings are, over and over; 1 is not in doubt. */
  readonly confidence: readonly number[];
  readonly milliseconds: number;
  /** Whether to measure the obvious way and Python too, or our own alone. */
  readonly compared: boolean;
}

/** Firmness, draws included, against a score and a verdict of its own for every draw. */
function firmnessGroup(name: string, about: string, setting: FirmnessCase): BenchGroup {
  const { rows, objectives, milliseconds, compared } = setting;
  const weights = shares(objectives);
  const table = effects(rows, objectives).map((own, i) => ({
    effects: own,
    confidence: own.map((_, j) => setting.confidence[(i + j) % setting.confidence.length]!),
  }));
  const limits = verdictLimits(weights);
  const obvious = () => {
    const draws = drawsAround(weights);
    if (!draws.ok) return draws;
    const { count, weights: drawn, noise } = draws.value;
    const verdictOf = (row: readonly number[], confidence: readonly number[], own: readonly number[]) => {
      const obstacles = findVetoes(row, own).map(
        (j) => ({ cause: "veto", about: String(j), cell: null }) as const,
      );
      const score = scoreInvestment(row, own, { confidence });
      return decideVerdict(score, limits, { ...NO_CONDITIONS, obstacles }).kind;
    };
    return table.map(({ effects, confidence }, i) => {
      const given = verdictOf(effects, confidence, weights);
      let same = 0;
      for (let draw = 0; draw < count; draw++) {
        const moved = effects.map((effect, j) => {
          const jitter = noise[(i * objectives * count + j * count + draw) % noise.length]!;
          return Math.max(-1, Math.min(1, effect + (1 - confidence[j]!) * jitter));
        });
        const own = weights.map((_, j) => drawn[j * count + draw]!);
        if (verdictOf(moved, confidence, own) === given) same++;
      }
      return same / count;
    });
  };
  const ours = () => {
    const draws = drawsAround(weights);
    return draws.ok ? firmness(table, weights, draws.value, { limits }) : draws;
  };
  const input = {
    effects: table.map((row) => row.effects),
    confidence: table.map(({ confidence }) => confidence),
    weights,
    limits,
    count: 5000,
  };
  return {
    name,
    about: `${about}: ${rows} investments × ${objectives} objectives, 5,000 draws`,
    aims: [...(compared ? [{ times: 1, than: "numpy" }] : []), { milliseconds }],
    cases: [
      ...(compared ? [{ name: "a score and verdict per draw", run: obvious }] : []),
      { name: "firmness, draws included", run: ours },
    ],
    ...(compared ? { peers: () => pythonPeers("firmness", input) } : {}),
  };
}

export function firmnessBench(): BenchGroup {
  const setting = { rows: 60, objectives: 10, confidence: [1], milliseconds: 12, compared: true };
  return firmnessGroup("firmness", "Firmness", setting);
}

/** A third of the ratings sure, a third at medium and a third at low confidence. */
export function doubtfulBench(): BenchGroup {
  const setting = {
    rows: 60,
    objectives: 10,
    confidence: [1, 0.75, 0.5],
    milliseconds: 15,
    compared: true,
  };
  return firmnessGroup("doubtful", "Firmness with doubtful ratings", setting);
}

export function largeFirmnessBench(): BenchGroup {
  const setting = {
    rows: 1000,
    objectives: 20,
    confidence: [1, 0.75, 0.5],
    milliseconds: 1000,
    compared: false,
  };
  return firmnessGroup("large-firmness", "Firmness with doubtful ratings", setting);
}

/** Exact stability intervals against scanning each weight in steps of one percent, which finds them to ±1% only. */
export function stabilityBench(rows = 200, objectives = 20): BenchGroup {
  const weights = shares(objectives);
  const table = effects(rows, objectives);
  const firstAt = (k: number, t: number) => {
    let best = 0;
    let most = -Infinity;
    table.forEach((row, i) => {
      const score = row.reduce(
        (sum, effect, j) => sum + effect * (j === k ? t : (weights[j]! * (1 - t)) / (1 - weights[k]!)),
        0,
      );
      if (score > most) [most, best] = [score, i];
    });
    return best;
  };
  const scan = () =>
    weights.map((weight, k) => {
      const first = firstAt(k, weight);
      const kept = Array.from({ length: 101 }, (_, step) => step / 100).filter(
        (t) => firstAt(k, t) === first,
      );
      return [kept[0], kept[kept.length - 1]];
    });
  return {
    name: "stability",
    about: `Weight-stability intervals of ${rows} investments × ${objectives} objectives`,
    aims: [{ times: 1 }],
    cases: [
      { name: "scanning in steps of 1%", run: scan },
      { name: "weightStability, exact", run: () => weightStability(table, weights) },
    ],
    peers: () => pythonPeers("stability", { effects: table, weights }),
  };
}

/** Weights from 105 comparisons of 15 objectives, against plain power iteration to the same precision. */
export function pairwiseBench(objectives = 15): BenchGroup {
  const table = Array.from({ length: objectives }, (_, i) =>
    Array.from({ length: objectives }, (_, j) => {
      const answer = 1 + ((i * 5 + j * 3) % 8);
      return i === j ? 1 : i < j ? answer : 1 / (1 + ((j * 5 + i * 3) % 8));
    }),
  );
  const power = () => {
    let vector = table.map(() => 1 / objectives);
    for (let change = 1; change > 1e-12;) {
      const next = table.map((row) => row.reduce((sum, ratio, j) => sum + ratio * vector[j]!, 0));
      const total = next.reduce((a, b) => a + b, 0);
      const scaled = next.map((part) => part / total);
      change = Math.max(...scaled.map((part, i) => Math.abs(part - vector[i]!)));
      vector = scaled;
    }
    return vector;
  };
  return {
    name: "pairwise",
    about: `Pairwise comparison of ${objectives} objectives`,
    aims: [],
    cases: [
      { name: "power iteration alone", run: power },
      { name: "pairwiseWeights, with consistency", run: () => pairwiseWeights(table) },
    ],
    peers: () => pythonPeers("pairwise", { table, randomIndex: randomIndex(objectives) }),
  };
}

/** PROMETHEE II, the slowest of the second opinions. */
export function outrankingBench(rows = 200, objectives = 20): BenchGroup {
  const weights = shares(objectives);
  const values = effects(rows, objectives);
  const obvious = () =>
    values.map((own) => {
      let net = 0;
      for (const other of values)
        net += weights.reduce((sum, weight, j) => sum + weight * Math.sign(own[j]! - other[j]!), 0);
      return net / (rows - 1);
    });
  return {
    name: "outranking",
    about: `PROMETHEE II, usual criterion, of ${rows} investments × ${objectives} objectives`,
    aims: [{ times: 1 }],
    cases: [
      { name: "signs of differences", run: obvious },
      { name: "promethee2", run: () => promethee2({ values, weights }) },
    ],
    peers: () => pythonPeers("outranking", { effects: values, weights }),
  };
}
