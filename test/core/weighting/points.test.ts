import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { normaliseWeights } from "#core/weighting/points.ts";
import { problem, value as weights } from "#test/support/outcome.ts";

const amounts = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1 })
  .filter((raw) => raw.some((amount) => amount > 1e-6));

describe("weights from points", () => {
  test.each([
    [
      [40, 30, 20, 10],
      [0.4, 0.3, 0.2, 0.1],
    ],
    [
      [4, 3, 2, 1],
      [0.4, 0.3, 0.2, 0.1],
    ],
    [[7], [1]],
    [
      [0, 5],
      [0, 1],
    ],
    [
      [35, 35, 25],
      [35 / 95, 35 / 95, 25 / 95],
    ],
  ])("%j", (raw, expected) => {
    const found = weights(normaliseWeights(raw));
    expect(found).toHaveLength(expected.length);
    found.forEach((weight, i) => expect(weight).toBeCloseTo(expected[i]!, 12));
  });

  test("what cannot be weights is named with its place", () => {
    expect(problem(normaliseWeights([]))).toEqual({ code: "empty", index: null });
    expect(problem(normaliseWeights([1, NaN]))).toEqual({ code: "not-a-number", index: 1 });
    expect(problem(normaliseWeights([Infinity, 1]))).toEqual({ code: "not-a-number", index: 0 });
    expect(problem(normaliseWeights([-Infinity]))).toEqual({ code: "not-a-number", index: 0 });
    expect(problem(normaliseWeights([-3, 1, 2]))).toEqual({ code: "negative", index: 0 });
    expect(problem(normaliseWeights([1, 2, -3]))).toEqual({ code: "negative", index: 2 });
    // What is no number at all comes before what is negative, and the first of each before the next.
    expect(problem(normaliseWeights([-1, -2, NaN, NaN]))).toEqual({ code: "not-a-number", index: 2 });
    expect(problem(normaliseWeights([1, -2, -3]))).toEqual({ code: "negative", index: 1 });
    expect(problem(normaliseWeights([0, 0]))).toEqual({ code: "all-zero", index: null });
  });

  test("they add up to 1 and keep the proportions, whatever the unit", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (raw, unit) => {
        const found = weights(normaliseWeights(raw));
        expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        const scaled = weights(normaliseWeights(raw.map((amount) => amount * unit)));
        scaled.forEach((weight, i) => expect(weight).toBeCloseTo(found[i]!, 9));
      }),
    );
  });

  test("amounts at the limits of a number still give finite weights", () => {
    expect(weights(normaliseWeights([1e308, 1e308]))).toEqual([0.5, 0.5]);
    expect(weights(normaliseWeights([5e-324, 5e-324]))).toEqual([0.5, 0.5]);
  });
});
