import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { drawScores } from "#core/insight/robustness/drawn-scores.ts";
import { drawsAround, type Draws } from "#core/insight/robustness/draws.ts";
import type { Firmness } from "#core/insight/robustness/firmness.ts";
import { rankRanges, type RankRange } from "#core/insight/robustness/rank-range.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";

/**
 * Draws while a slider moves: a fifth of the usual, so that 200 investments stay within a frame or two. A share is
 * then known to about ±3 points.
 */
const DRAWS = 1000;

/** Ways the world could be near the weights of a strategy; null where they cannot be used. */
export function drawsNear({ objectives }: Strategy): Draws | null {
  const draws = drawsAround(
    objectives.map(({ weight }) => weight),
    1,
    { count: DRAWS },
  );
  return draws.ok ? draws.value : null;
}

/** How firm each verdict is, by investment id. */
export function firmnessOf(
  strategy: Strategy,
  { limits }: Scorecard,
  draws: Draws,
): ReadonlyMap<string, Firmness> {
  const found = strategyFirmness(strategy, limits, draws);
  if (!found.ok) return new Map();
  return new Map(strategy.investments.map(({ id }, index) => [id, found.value[index]!]));
}

/** Between which places each investment comes, by id; what nobody assessed has no place. */
export function rankRangesOf(
  strategy: Strategy,
  { results }: Scorecard,
  draws: Draws,
): ReadonlyMap<string, RankRange> {
  const ranked = strategy.investments.filter((_, index) => results[index]?.rank !== null);
  const floors = strategy.objectives.map(({ scale }) => (scale.bottom === null ? 0 : -1));
  const scores = drawScores(
    ranked.map((investment) => effectRow(investment, strategy)),
    draws,
    floors,
  );
  if (!scores.ok) return new Map();
  const ranges = rankRanges(scores.value);
  return new Map(ranked.map(({ id }, index) => [id, ranges[index]!]));
}
