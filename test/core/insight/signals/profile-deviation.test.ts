import { describe, expect, test } from "@jest/globals";
import { profileDeviation } from "#core/insight/signals/profile-deviation.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("profile deviation (Venkatraman 1989)", () => {
  test("sqrt(0.5 · 4 + 0.3 · 1 + 0.2 · 1) (hand arithmetic)", () => {
    expect(value(profileDeviation([3, 4, 2], [5, 5, 3], [0.5, 0.3, 0.2]))).toBeCloseTo(
      1.5811388300841898,
      12,
    );
  });

  test("0 only for a perfect fit; the unit of the weights falls out", () => {
    expect(value(profileDeviation([1, 2], [1, 2]))).toBe(0);
    expect(value(profileDeviation([3, 4, 2], [5, 5, 3], [5, 3, 2]))).toBeCloseTo(1.5811388300841898, 12);
  });

  test("what cannot be used is named", () => {
    expect(problem(profileDeviation([], [])).code).toBe("empty");
    expect(problem(profileDeviation([1], [1, 2]))).toEqual({ code: "size-mismatch", index: 1 });
    expect(problem(profileDeviation([1], [NaN]))).toEqual({ code: "not-a-number", index: 1, column: 0 });
    expect(problem(profileDeviation([1e200], [-1e200])).code).toBe("out-of-range");
  });
});
