import type { Investment } from "#core/domain/strategy.ts";

/**
 * One investment as the signals and the robustness checks see it: effects on the objectives, in their order.
 * Everything is on fixed anchors already (see `core/domain/scale.ts`); null is not assessed, which is not 0.
 */
export interface EffectRow {
  /** In [-1, 1] each. */
  readonly effects: readonly (number | null)[];
  /** The chance that a benefit shows up, 0 … 1, one for each objective; 1 throughout when left out. */
  readonly confidence?: readonly number[];
  /** The weakest link, 0 … 1; 1 when left out. */
  readonly readiness?: number;
}

/** The row of an investment of a Strategy. */
export function effectRow(investment: Investment): EffectRow {
  return {
    effects: investment.ratings.map((rating) => rating.effect),
    confidence: investment.ratings.map((rating) => rating.confidence),
    readiness: investment.readiness.reduce((least, part) => Math.min(least, part.level), 1),
  };
}

/**
 * What an effect counts for in the score: a benefit is discounted by its confidence, harm never is, and what was
 * not assessed counts for nothing. The score is then the weighted sum of these: A = 100 Σ w · worth.
 */
export function worthOf(effect: number | null, confidence: number): number {
  if (effect === null) return 0;
  return effect > 0 ? effect * confidence : effect;
}

/** `worthOf` for a whole row; `objectives` numbers, blanks as 0. */
export function worthsOf(row: EffectRow): number[] {
  return row.effects.map((effect, j) => worthOf(effect, row.confidence?.[j] ?? 1));
}
