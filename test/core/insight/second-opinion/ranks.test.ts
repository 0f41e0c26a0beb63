import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { places } from "#core/insight/second-opinion/places.ts";
import { kendallTauB, spearmanRho } from "#core/insight/second-opinion/rank-correlation.ts";
import { kendall8, spearmanWikipedia, wsmTriantaphyllou2000 } from "#test/cases/oracles-second-opinion.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";

const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
  minLength: 2,
  maxLength: 12,
});
const split = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const;
const hasOrder = (values: readonly number[]) => new Set(values).size > 1;

describe("places", () => {
  test("Triantaphyllou 2000: the second and third share the first place", () => {
    const { input, expected, tolerance } = wsmTriantaphyllou2000;
    const sums = input.matrix.map((row) => row.reduce((sum, x, j) => sum + x * input.weights[j]!, 0));
    expectClose(sums, expected, tolerance);
    expect(places(sums)).toEqual([3, 1, 1]);
  });

  test("ties share the smaller place and the next is left out; rounding is a tie", () => {
    expect(places([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
    expect(places([0.1 + 0.2, 0.3, 0.31])).toEqual([2, 2, 1]);
    expect(places([])).toEqual([]);
    // A billionth of the size is rounding, more is not.
    expect(places([1e12, 1e12 + 100, 1e12 + 5000])).toEqual([2, 2, 1]);
    expect(places([0.5, 0.5 + 9e-10, 0.5 + 9e-9])).toEqual([2, 2, 1]);
  });
});

describe("Kendall's τ-b", () => {
  test("22 of 28 pairs agree, 6 do not", () => {
    expectClose(
      [value(kendallTauB(kendall8.input.x, kendall8.input.y))],
      kendall8.expected,
      kendall8.tolerance,
    );
  });

  test("with ties, as scipy.stats.kendalltau gives it (SciPy 1.17, variant b)", () => {
    // x ties one pair, y ties one pair: 10 pairs, 8 agree, none disagrees: 8 / sqrt(9 · 9).
    expect(value(kendallTauB([1, 2, 2, 4, 5], [1, 3, 2, 4, 4]))).toBeCloseTo(8 / 9, 12);
  });

  test("symmetric, within -1 and 1, turned round by reversing, and equal to counting pairs", () => {
    fc.assert(
      fc.property(lists, (pairs) => {
        const [x, y] = split(pairs);
        fc.pre(hasOrder(x) && hasOrder(y));
        const tau = value(kendallTauB(x, y));
        expect(value(kendallTauB(y, x))).toBeCloseTo(tau, 12);
        expect(Math.abs(tau)).toBeLessThanOrEqual(1);
        expect(
          value(
            kendallTauB(
              x,
              y.map((v) => -v),
            ),
          ),
        ).toBeCloseTo(-tau, 12);
        let [concordant, discordant, onlyX, onlyY] = [0, 0, 0, 0];
        for (const [i, [a, b]] of pairs.entries()) {
          for (const [c, d] of pairs.slice(i + 1)) {
            if ((a < c && b < d) || (a > c && b > d)) concordant++;
            else if (a !== c && b !== d) discordant++;
            else if (a !== c) onlyX++;
            else if (b !== d) onlyY++;
          }
        }
        const strict = concordant + discordant;
        expect(tau).toBeCloseTo(
          (concordant - discordant) / Math.sqrt((strict + onlyX) * (strict + onlyY)),
          12,
        );
      }),
    );
  });
});

describe("Spearman's ρ", () => {
  test("Wikipedia's IQ against television", () => {
    const { input, expected, tolerance } = spearmanWikipedia;
    expectClose([value(spearmanRho(input.x, input.y))], expected, tolerance);
  });

  test("without ties it is the short form, with or without a stretch that keeps the order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 9 }), (y) => {
        const x = y.map((_, i) => i + 1);
        const n = y.length;
        const ranks = y.map((v) => 1 + y.filter((other) => other < v).length);
        const squares = x.reduce((sum, rank, i) => sum + (rank - ranks[i]!) ** 2, 0);
        expect(value(spearmanRho(x, y))).toBeCloseTo(1 - (6 * squares) / (n ** 3 - n), 12);
        expect(
          value(
            spearmanRho(
              x,
              y.map((v) => v ** 3),
            ),
          ),
        ).toBeCloseTo(value(spearmanRho(x, y)), 12);
      }),
    );
  });

  test("tied values share the mean of their positions; by hand", () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, sizes sqrt(4.5) and sqrt(5).
    expect(value(spearmanRho([1, 2, 2, 3], [1, 2, 3, 4]))).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });
});

test.each([
  ["Kendall", kendallTauB],
  ["Spearman", spearmanRho],
])("%s: where there is no order, or no two lists, there is no answer", (_, correlate) => {
  expect(problem(correlate([1, 1], [1, 2])).code).toBe("no-answer");
  expect(problem(correlate([1, 2], [3, 3])).code).toBe("no-answer");
  expect(problem(correlate([], [])).code).toBe("no-answer");
  expect(problem(correlate([1], [1])).code).toBe("no-answer");
  expect(problem(correlate([1, 2], [1])).code).toBe("size-mismatch");
  expect(problem(correlate([1, NaN], [1, 2]))).toEqual({ code: "not-a-number", index: 1 });
  expect(problem(correlate([1, 2], [Infinity, 2]))).toEqual({ code: "not-a-number", index: 0 });
});

test("the same order is exactly 1, whatever the size", () => {
  for (let size = 2; size <= 60; size++) {
    const order = Array.from({ length: size }, (_, index) => index);
    expect(value(kendallTauB(order, order))).toBe(1);
    expect(value(spearmanRho(order, [...order].reverse()))).toBeGreaterThanOrEqual(-1);
  }
});
