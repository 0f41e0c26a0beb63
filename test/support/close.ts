import { expect } from "@jest/globals";

/** Every number within the tolerance of its counterpart; the lists are equally long. */
export function expectClose(found: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(expected.length);
  const worst = found.findIndex((value, i) => !(Math.abs(value - expected[i]!) <= tolerance));
  if (worst >= 0) expect({ at: worst, found }).toEqual({ at: worst, found: expected });
}
