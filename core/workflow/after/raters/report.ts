import type { Reading } from "#core/domain/reading.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { type Disagreement, disagreement } from "#core/insight/raters/disagreement.ts";
import type { Understanding } from "../../understand.ts";
import { ratingLevels } from "../../what-if/rating-levels.ts";
import { keptRatings, type KeptRating, raterEffects } from "./kept.ts";

export interface RatersReport {
  readonly disagreement: Disagreement;
}

/** How far those who are done agree; null where fewer than two are. */
export function ratersReport(ratings: readonly KeptRating[], reading: Reading): RatersReport | null {
  const raters = raterEffects(ratings, reading);
  if (raters.length < 2) return null;
  const { objectives } = reading.strategy;
  return {
    disagreement: disagreement(
      raters,
      objectives.map(({ weight }) => weight),
      objectives.map((_, objective) => gradeOf(reading, objective)),
    ),
  };
}

/** The smallest step between two grades of an objective's scale, in effects. */
function gradeOf(reading: Reading, objective: number): number {
  const effects = ratingLevels(reading, objective).map(({ effect }) => effect);
  const steps = effects.slice(1).map((effect, index) => effect - effects[index]!);
  return Math.max(0.05, Math.min(...steps.filter((step) => step > 1e-9)));
}

/**
 * The strategy with how far its raters lie apart, for whatever asks "how sure?". The ratings stay as they are.
 */
export function withRaterSpread(reading: Reading, look: Pick<Understanding, "outline" | "cells">): Strategy {
  const report = ratersReport(keptRatings(look), reading);
  const { strategy } = reading;
  if (!report) return strategy;
  const investments = strategy.investments.map((investment, i) => ({
    ...investment,
    ratings: investment.ratings.map((rating, j) => {
      const spread = report.disagreement.cells[i]?.[j]?.spread ?? 0;
      return spread > 0 ? { ...rating, spread } : rating;
    }),
  }));
  return { ...strategy, investments };
}
