import { isSameScale } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";

/** Points as people write ratings: 60 points are 3.4 of 5 on 1-5. */
export interface OwnUnits {
  readonly value: number;
  readonly top: number;
}

/**
 * A score or a limit in the units of the table itself.
 *
 * @param points -100 … 100
 * @returns null where the objectives are on different scales, or on words, or less is better
 */
export function inOwnUnits({ objectives }: Strategy, points: number): OwnUnits | null {
  const scale = objectives[0]?.scale;
  if (!scale || scale.words || scale.reversed) return null;
  if (!objectives.every((each) => isSameScale(each.scale, scale))) return null;
  const { zero, top, bottom } = scale;
  if (points < 0 && bottom === null) return null;
  const value = zero + (points / 100) * (points < 0 ? zero - bottom! : top - zero);
  return { value, top };
}
