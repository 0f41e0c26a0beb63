import type { Reading } from "#core/domain/reading.ts";
import { SAME } from "./what-if.ts";
import { ratingsOnScale, type RatingOnScale } from "../investment/rating-cell.ts";

/** In a column of texts an objective is named or not; there is nothing between. */
const NAMED: readonly RatingOnScale[] = [
  { written: 0, effect: 0 },
  { written: 1, effect: 1 },
];

/**
 * The steps in which an objective can be rated, from the worst effect to the best: those of the user's own scale, in
 * the user's own spelling; not named and named where a text names the objectives served.
 * @param objective its index
 */
export function ratingLevels({ strategy, ratings }: Reading, objective: number): readonly RatingOnScale[] {
  if (ratings?.layout === "text-column") return NAMED;
  const used = strategy.investments.map((investment) => investment.ratings[objective]?.written ?? null);
  const levels = ratingsOnScale(strategy.objectives[objective]!.scale, used);
  return levels.sort((a, b) => a.effect - b.effect);
}

/** The step that lies nearest to an effect; of two that lie as near the worse one, which promises less. */
export function nearestLevel(levels: readonly RatingOnScale[], effect: number): RatingOnScale | null {
  const [first, ...others] = levels;
  if (!first) return null;
  const far = (level: RatingOnScale): number => Math.abs(level.effect - effect);
  return others.reduce((best, each) => (far(each) < far(best) - SAME ? each : best), first);
}
