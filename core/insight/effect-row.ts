import type { Investment, Strategy } from "#core/domain/strategy.ts";
import { readinessParts } from "#core/scoring/conditions.ts";

/**
 * One investment as the signals and the robustness checks see it: effects on the objectives, in their order.
 * Everything is on fixed anchors already (see `core/domain/scale.ts`); null is not assessed, which is not 0.
 */
export interface EffectRow {
  /** In [-1, 1] each. */
  readonly effects: readonly (number | null)[];
  /** The chance that a benefit shows up, 0 … 1, one for each objective; 1 throughout when left out. */
  readonly confidence?: readonly number[];
  /** How far each effect may be off either way because raters lie apart, 0 … 1; 0 throughout when left out. */
  readonly doubt?: readonly number[];
  /** The weakest link, 0 … 1; 1 when left out. */
  readonly readiness?: number;
}

/** The row of an investment of a Strategy; a rating that is missing altogether is not assessed. */
export function effectRow(investment: Investment, strategy: Strategy): EffectRow {
  const ratings = strategy.objectives.map((_, j) => investment.ratings[j]);
  return {
    effects: ratings.map((rating) => rating?.effect ?? null),
    confidence: ratings.map((rating) => rating?.confidence ?? 1),
    ...(ratings.some((rating) => rating?.spread) && {
      doubt: ratings.map((rating) => (rating?.spread ?? 0) / 2),
    }),
    readiness: readinessParts(investment, strategy).reduce((least, { level }) => Math.min(least, level), 1),
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

/** `worthOf` for a whole row; as many numbers as there are objectives. */
export function worthsOf(row: EffectRow): number[] {
  return row.effects.map((effect, j) => worthOf(effect, row.confidence?.[j] ?? 1));
}
