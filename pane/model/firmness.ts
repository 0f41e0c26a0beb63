import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { drawsAround } from "#core/insight/robustness/draws.ts";
import type { Firmness } from "#core/insight/robustness/firmness.ts";
import { strategyFirmness } from "#core/insight/robustness/strategy-firmness.ts";

/**
 * Draws while a slider moves: a fifth of the usual, so that 200 investments stay within a frame or two. A share is
 * then known to about ±3 points.
 */
const DRAWS = 1000;

/** How firm each verdict is, by investment id; empty where the weights cannot be used. */
export function firmnessOf(strategy: Strategy, { limits }: Scorecard): ReadonlyMap<string, Firmness> {
  const draws = drawsAround(
    strategy.objectives.map(({ weight }) => weight),
    1,
    { count: DRAWS },
  );
  if (!draws.ok) return new Map();
  const found = strategyFirmness(strategy, limits, draws.value);
  if (!found.ok) return new Map();
  return new Map(strategy.investments.map(({ id }, index) => [id, found.value[index]!]));
}
