import { bad, good, type Outcome } from "#core/domain/outcome.ts";

/**
 * Whether all the numbers can be reckoned with.
 *
 * @returns null, or `not-a-number` with the position of the first that is NaN or infinite
 */
export function checkNumbers(...values: readonly number[]): Outcome<never> | null {
  const unusable = values.findIndex((value) => !Number.isFinite(value));
  return unusable >= 0 ? bad("not-a-number", unusable) : null;
}

/** The result of a division or a sum, or `no-answer` where it left the range of numbers. */
export function finite(value: number): Outcome<number> {
  return Number.isFinite(value) ? good(value) : bad("no-answer");
}
