import type { Cause, Obstacle } from "#core/domain/result.ts";

/** Something in the way of an investment, where only its cause and name matter. */
export function inTheWay(cause: Cause, about: string): Obstacle {
  return { cause, about, cell: null };
}
