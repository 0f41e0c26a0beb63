import { describe, expect, test } from "@jest/globals";
import { atDecimals, printsAs } from "#core/insight/audit/printed.ts";

describe("whether a printed total is the exact one", () => {
  test.each([
    // Rounded, and cut off, at the decimals that it shows.
    [2 / 3, [0.667, 0.666, 0.67, 0.66, 0.7, 0.6, 1, 0], [0.668, 0.665, 0.68, 0.65, 0.8, 0.5, 2]],
    [-2 / 3, [-0.67, -0.66, -1, 0], [-0.68, -0.65, 0.67, 0.66, 1]],
    [23.4, [23.4, 23], [24, 22, -23]],
    [23.6, [24, 23], [25, 22, -24]],
    // 0.205 shows three decimals.
    [0.2052, [0.205, 0.21, 0.2], [0.204, 0.206]],
    // In binary 0.285 lies just below, and 0.29 / 0.01 below 29; neither is what a person sees.
    [0.285, [0.29, 0.28, 0.3], [0.27, 0.31]],
    [-0.285, [-0.29, -0.28, -0.3], [-0.27, -0.31]],
    [0.29, [0.29, 0.3, 0.2], [0.28]],
    // Crumbs of sums, against the size of the number.
    [0.1 + 0.2, [0.3], [0.300001]],
    [0.1, [0.1000000009], [0.10000001]],
    [3e9, [3e9 + 2], [3e9 + 8]],
    [0, [0], [0.1, 1, -1]],
    [1e21, [1e21], [2e21]],
  ])("%d prints as %j and not as %j", (exact, same, others) => {
    expect(same.filter((found) => !printsAs(exact, found))).toEqual([]);
    expect(others.filter((found) => printsAs(exact, found))).toEqual([]);
  });
});

test("a total is rounded at the decimals of its column, away from zero where it lies between two", () => {
  // 0.3 × 28.5 is 8.549999999999999 in binary.
  expect([0.3 * 28.5, -0.3 * 28.5, 1.005, 2 / 3].map((exact, i) => atDecimals(exact, i < 2 ? 1 : 2))).toEqual(
    [8.6, -8.6, 1.01, 0.67],
  );
  expect(atDecimals(724, 0)).toBe(724);
});
