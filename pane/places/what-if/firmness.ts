import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { effectRow, type EffectRow } from "#core/insight/effect-row.ts";
import { drawScores } from "#core/insight/robustness/drawn-scores.ts";
import { drawsAround, type Draws } from "#core/insight/robustness/draws.ts";
import { firmness, type Firmness } from "#core/insight/robustness/firmness.ts";
import { rankRangesInSlices, type RankRange } from "#core/insight/robustness/rank-range.ts";
import { rowsToJudge } from "#core/insight/robustness/strategy-firmness.ts";

/** How sure places and verdicts are, by investment id; what nobody assessed has no place. */
export interface Sureness {
  readonly firmness: ReadonlyMap<string, Firmness>;
  readonly ranges: ReadonlyMap<string, RankRange>;
}

/** Draws after each move: a fifth of the usual. A share is then known to about ±3 points. */
const DRAWS = 1000;

/** Investments that are looked at in one go: some milliseconds in all draws. */
const AT_ONCE = 25;

/**
 * How firm each verdict is, and between which places each investment comes, in slices: of a thousand investments it
 * takes seconds on a slow machine, and a slider that moves again must not wait for it.
 * @returns null where the weights cannot be used
 */
export function* surenessInSlices(
  strategy: Strategy,
  { limits, results }: Scorecard,
): Generator<undefined, Sureness | null> {
  const { objectives, investments } = strategy;
  const weights = objectives.map(({ weight }) => weight);
  const near = drawsAround(weights, 1, { count: DRAWS });
  if (!near.ok) return null;
  const draws = near.value;
  const { rows, setting } = rowsToJudge(strategy, limits);
  const firm = new Map<string, Firmness>();
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const found = firmness(rows.slice(first, first + AT_ONCE), weights, draws, setting);
    if (!found.ok) break;
    found.value.forEach((one, index) => firm.set(investments[first + index]!.id, one));
    yield undefined;
  }
  const ranked = investments.filter((_, index) => results[index]?.rank !== null);
  const ranges = yield* rangesInSlices(
    ranked.map((investment) => effectRow(investment, strategy)),
    draws,
    setting.floors ?? [],
  );
  return { firmness: firm, ranges: new Map(ranges.map((range, index) => [ranked[index]!.id, range])) };
}

/** @returns one for each row; none where the rows cannot be drawn */
function* rangesInSlices(
  rows: readonly EffectRow[],
  draws: Draws,
  floors: readonly number[],
): Generator<undefined, RankRange[]> {
  const at = new Float64Array(rows.length * draws.count);
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const scores = drawScores(rows.slice(first, first + AT_ONCE), draws, floors);
    if (!scores.ok) return [];
    at.set(scores.value.at, first * draws.count);
    yield undefined;
  }
  return yield* rankRangesInSlices({ rows: rows.length, count: draws.count, at });
}
