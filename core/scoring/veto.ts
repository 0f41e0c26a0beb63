import { TOLERANCE } from "./tolerance.ts";

/** From this weight on, full harm to an objective is a veto. */
export const VETO_WEIGHT = 0.1;

/**
 * Whether an investment does full harm (effect -1) to an objective that carries a tenth of the weight or more, or
 * that is marked as protected.
 *
 * @param effects one per objective in [-1, 1], null where not assessed
 * @param weights one per objective, adding up to 1
 * @param isProtected one per objective; none is where left out
 * @returns the index of the heaviest objective so harmed, null where there is none
 */
export function findVeto(
  effects: readonly (number | null)[],
  weights: readonly number[],
  isProtected: readonly boolean[] = [],
): number | null {
  let found: number | null = null;
  weights.forEach((weight, j) => {
    const effect = effects[j] ?? null;
    if (effect === null || effect > -1 + TOLERANCE) return;
    if (weight < VETO_WEIGHT - TOLERANCE && isProtected[j] !== true) return;
    if (found === null || weight > weights[found]!) found = j;
  });
  return found;
}
