import { drawsAround } from "#core/insight/robustness/draws.ts";
import { firmness } from "#core/insight/robustness/firmness.ts";
import { weightStability } from "#core/insight/robustness/stability.ts";
import { NO_CONDITIONS } from "#core/scoring/conditions.ts";
import { decideVerdict } from "#core/scoring/decide-verdict.ts";
import { verdictLimits } from "#core/scoring/limits.ts";
import { scoreInvestment } from "#core/scoring/score-investment.ts";
import { findVeto } from "#core/scoring/veto.ts";
import { pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import type { BenchGroup } from "./bench.ts";

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

/** Firmness, draws included, against a score and a verdict of its own for every draw. */
export function firmnessBench(rows = 60, objectives = 10): BenchGroup {
  const weights = shares(objectives);
  const table = effects(rows, objectives);
  const limits = verdictLimits(weights);
  const obvious = () => {
    const draws = drawsAround(weights);
    if (!draws.ok) return draws;
    const { count, weights: drawn } = draws.value;
    const verdictOf = (row: readonly number[], own: readonly number[]) => {
      const veto = findVeto(row, own) === null ? null : "veto";
      return decideVerdict(scoreInvestment(row, own), limits, { ...NO_CONDITIONS, veto }).kind;
    };
    return table.map((row) => {
      const given = verdictOf(row, weights);
      let same = 0;
      for (let draw = 0; draw < count; draw++)
        if (
          verdictOf(
            row,
            weights.map((_, j) => drawn[j * count + draw]!),
          ) === given
        )
          same++;
      return same / count;
    });
  };
  const ours = () => {
    const draws = drawsAround(weights);
    return draws.ok
      ? firmness(
          table.map((row) => ({ effects: row })),
          weights,
          draws.value,
          { limits },
        )
      : draws;
  };
  return {
    name: "firmness",
    about: `Firmness of ${rows} investments × ${objectives} objectives, 5,000 draws`,
    aim: null,
    cases: [
      { name: "a score and verdict per draw", run: obvious },
      { name: "firmness, draws included", run: ours },
    ],
  };
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
    aim: 1,
    cases: [
      { name: "scanning in steps of 1%", run: scan },
      { name: "weightStability, exact", run: () => weightStability(table, weights) },
    ],
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
    aim: null,
    cases: [
      { name: "power iteration alone", run: power },
      { name: "pairwiseWeights, with consistency", run: () => pairwiseWeights(table) },
    ],
  };
}
