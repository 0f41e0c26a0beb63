import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type RankMethod, weightsFromRanks } from "#core/weighting/ranks.ts";
import { problem, value as weights } from "#test/support/outcome.ts";

const METHODS: readonly RankMethod[] = ["centroid", "sum", "reciprocal"];

function expectWeights(found: readonly number[], expected: readonly number[], digits: number): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((weight, i) => expect(weight).toBeCloseTo(expected[i]!, digits));
}

describe("weights from ranks", () => {
  // Barron & Barrett 1996, Management Science 42(11):1515-1523; Edwards & Barron 1994, OBHDP 60:306-325.
  test("rank-order centroid, published values", () => {
    expectWeights(weights(weightsFromRanks([1, 2])), [0.75, 0.25], 12);
    expectWeights(weights(weightsFromRanks([1, 2, 3, 4])), [0.5208, 0.2708, 0.1458, 0.0625], 4);
  });

  // Stillwell, Seaver & Edwards 1981, OBHP 28:62-77; Roszkowska 2013, Optimum 5(65):14-33.
  test("rank-sum and reciprocal, published values", () => {
    expectWeights(weights(weightsFromRanks([1, 2, 3, 4], "sum")), [0.4, 0.3, 0.2, 0.1], 12);
    expectWeights(weights(weightsFromRanks([1, 2, 3, 4], "reciprocal")), [0.48, 0.24, 0.16, 0.12], 12);
  });

  test("tied ranks share the mean of their positions (hand arithmetic), with or without a gap after them", () => {
    const expected = [25 / 48, (13 / 48 + 7 / 48) / 2, (13 / 48 + 7 / 48) / 2, 3 / 48];
    expectWeights(weights(weightsFromRanks([1, 2, 2, 4])), expected, 12);
    expectWeights(weights(weightsFromRanks([1, 2, 2, 3])), expected, 12);
    for (const method of METHODS)
      expectWeights(weights(weightsFromRanks([5, 5, 5], method)), [1 / 3, 1 / 3, 1 / 3], 12);
  });

  test("what cannot be ranks is named with its place", () => {
    expect(problem(weightsFromRanks([]))).toEqual({ code: "empty", index: null });
    expect(problem(weightsFromRanks([1, NaN]))).toEqual({ code: "not-a-number", index: 1 });
    expect(problem(weightsFromRanks([NaN, 1]))).toEqual({ code: "not-a-number", index: 0 });
    expect(problem(weightsFromRanks([1, 2, Infinity]))).toEqual({ code: "not-a-number", index: 2 });
    expect(problem(weightsFromRanks([0, 1]))).toEqual({ code: "not-positive", index: 0 });
    expect(problem(weightsFromRanks([1, 2, -0]))).toEqual({ code: "not-positive", index: 2 });
    expect(problem(weightsFromRanks([-1, 2, NaN]))).toEqual({ code: "not-a-number", index: 2 });
  });

  test("they add up to 1, follow the order, and only the order counts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...METHODS),
        (ranks, method) => {
          const found = weights(weightsFromRanks(ranks, method));
          expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          ranks.forEach((a, i) =>
            ranks.forEach((b, j) => {
              if (a < b) expect(found[i]).toBeGreaterThan(found[j]!);
              if (a === b) expect(found[i]).toBe(found[j]);
            }),
          );
          const stretched = ranks.map((rank) => rank * rank * 10);
          expect(weights(weightsFromRanks(stretched, method))).toEqual(found);
        },
      ),
    );
  });
});
