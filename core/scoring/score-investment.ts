import type { AlignmentScore } from "#core/domain/result.ts";
import { settled } from "./tolerance.ts";

export interface ScoreOptions {
  /** The chance, 0 … 1, that each benefit really shows up; 1 for all where left out. Harm is never discounted. */
  readonly confidence?: readonly number[];
  /** How ready each thing is that must be in place, 0 … 1. The least of them counts; none given is ready. */
  readonly readiness?: readonly number[];
  /**
   * Whether ratings below no effect can be given at all, for all objectives or one by one; true where left out.
   * What is not rated on a scale without negatives cannot turn out to be harm, so it does not widen the range downwards.
   */
  readonly negatives?: boolean | readonly boolean[];
}

/**
 * The figures of one investment: a weighted sum of its effects on fixed anchors, so that they never depend on other
 * investments (zero means no effect: Morton 2015, EJOR 245:789-796; negatives subtract: Millet & Schoner 2005,
 * Computers & OR 32:3163-3173). What is not assessed gets no credit; it opens the range `low … high` instead.
 *
 * @param effects one per objective in [-1, 1]; null is not assessed, which is not 0
 * @param weights one per objective, 0 … 1, that add up to 1 (see `normaliseWeights`)
 * @returns shares in 0 … 1 and points in -100 … 100; nothing assessed gives a score of 0 with the widest range
 * @example scoreInvestment([1, 0, -1 / 3, 2 / 3], [0.4, 0.3, 0.2, 0.1]).score // 40
 */
export function scoreInvestment(
  effects: readonly (number | null)[],
  weights: readonly number[],
  options: ScoreOptions = {},
): AlignmentScore {
  const { confidence, readiness: parts = [], negatives = true } = options;
  let supports = 0;
  let against = 0;
  let assessed = 0;
  let open = 0;
  let openBelow = 0;
  for (let j = 0; j < weights.length; j += 1) {
    const weight = weights[j]!;
    const effect = effects[j] ?? null;
    if (effect === null) {
      open += weight;
      if (typeof negatives === "boolean" ? negatives : (negatives[j] ?? true)) openBelow += weight;
      continue;
    }
    assessed += weight;
    if (effect > 0) supports += weight * (confidence?.[j] ?? 1) * effect;
    else against -= weight * effect;
  }
  supports = share(supports);
  against = share(against);
  const readiness = share(parts.reduce((least, part) => Math.min(least, part), 1));
  const score = points(supports - against);
  return {
    supports,
    against,
    score,
    readiness,
    bankable: points(readiness * supports - against),
    locked: points((1 - readiness) * supports),
    // With nothing open the whole weight is assessed, whatever crumbs its sum carries.
    assessed: open === 0 && assessed > 0 ? 1 : share(assessed),
    low: points(score / 100 - openBelow),
    high: points(score / 100 + open),
  };
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function points(value: number): number {
  return settled(Math.min(100, Math.max(-100, 100 * value)));
}
