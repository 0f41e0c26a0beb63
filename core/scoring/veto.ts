import type { Scale } from "#core/domain/scale.ts";
import type { Objective } from "#core/domain/strategy.ts";
import { TOLERANCE } from "./tolerance.ts";

/** From this weight on, full harm to an objective is a veto. */
export const VETO_WEIGHT = 0.1;

/** What makes an effect on one objective a veto. */
export interface VetoGuard {
  /** Full harm (effect -1) is one, from this weight on; null where it never is. */
  readonly fullHarmFrom: number | null;
  /** An effect below this is one, whatever the objective weighs; null where no person set it. */
  readonly minimum: number | null;
}

/** As for an objective that nobody marked, rated on a scale with grades of harm. */
export const PLAIN_GUARD: VetoGuard = { fullHarmFrom: VETO_WEIGHT, minimum: null };

export function vetoGuard({ scale, protected: guarded, minimum }: Objective): VetoGuard {
  return {
    fullHarmFrom: !hasGradesOfHarm(scale) ? null : guarded ? 0 : VETO_WEIGHT,
    minimum: minimum === undefined ? null : minimum / 100,
  };
}

/**
 * Whether a scale can tell mild harm from full harm. On -/S/+ or -1 … 1 every harm is the lowest grade, which says
 * nothing about how bad it is.
 */
export function hasGradesOfHarm({ id, zero, bottom, words }: Scale): boolean {
  if (bottom === null) return false;
  if (words) return Object.values(words).some((level) => level < zero && level > bottom);
  // Numeric scales are written in whole steps, save for that of effects, which the workings are on.
  return id === EFFECT_SCALE_ID || zero - bottom > 1;
}

/** The scale of effects themselves, -1 … 1 in any steps. */
export const EFFECT_SCALE_ID = "effect";

/**
 * The objectives to which an investment does what nobody should: full harm to one that carries a tenth of the weight
 * or more or is protected, or less than the minimum that a person set.
 *
 * @param effects one per objective in [-1, 1], null where not assessed
 * @param weights one per objective, adding up to 1
 * @param guards one per objective; `PLAIN_GUARD` where left out
 * @returns their indices, the heaviest first
 */
export function findVetoes(
  effects: readonly (number | null)[],
  weights: readonly number[],
  guards: readonly VetoGuard[] = [],
): number[] {
  const found: number[] = [];
  for (let j = 0; j < weights.length; j += 1) {
    const effect = effects[j] ?? null;
    if (effect !== null && vetoesAt(effect, weights[j]!, guards[j] ?? PLAIN_GUARD)) found.push(j);
  }
  return found.length < 2 ? found : found.sort((a, b) => weights[b]! - weights[a]!);
}

function vetoesAt(effect: number, weight: number, { fullHarmFrom, minimum }: VetoGuard): boolean {
  if (minimum !== null && effect < minimum - TOLERANCE) return true;
  return fullHarmFrom !== null && effect <= -1 + TOLERANCE && weight >= fullHarmFrom - TOLERANCE;
}
