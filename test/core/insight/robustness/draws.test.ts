import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { drawsAround, uniformDraws, type Draws } from "#core/insight/robustness/draws.ts";
import { problem, value } from "#test/support/outcome.ts";

function drawn(draws: Draws, draw: number): number[] {
  return Array.from({ length: draws.objectives }, (_, j) => draws.weights[j * draws.count + draw]!);
}

function meanAndDeviation(draws: Draws, j: number): [number, number] {
  const own = Array.from(draws.weights.subarray(j * draws.count, (j + 1) * draws.count));
  const mean = own.reduce((a, b) => a + b, 0) / own.length;
  return [mean, Math.sqrt(own.reduce((sum, w) => sum + (w - mean) ** 2, 0) / own.length)];
}

describe("draws of weights", () => {
  test("Dirichlet(50 w): mean w, standard deviation sqrt(w (1 - w) / 51)", () => {
    const weights = [0.4, 0.3, 0.2, 0.1];
    const draws = value(drawsAround(weights, 1, { count: 10_000 }));
    weights.forEach((w, j) => {
      const [mean, deviation] = meanAndDeviation(draws, j);
      const expected = Math.sqrt((w * (1 - w)) / 51);
      expect(Math.abs(mean - w)).toBeLessThan((5 * expected) / 100);
      expect(Math.abs(deviation / expected - 1)).toBeLessThan(0.04);
    });
  });

  test("twice the wobble is about twice as far", () => {
    const once = meanAndDeviation(value(drawsAround([1, 1], 1)), 0)[1];
    const twice = meanAndDeviation(value(drawsAround([1, 1], 2)), 0)[1];
    expect(twice / once).toBeGreaterThan(1.8);
    expect(twice / once).toBeLessThan(2);
  });

  test("without wobble every draw is the weights themselves", () => {
    const draws = value(drawsAround([3, 1], 0, { count: 3 }));
    expect([0, 1, 2].map((draw) => drawn(draws, draw))).toEqual([
      [0.75, 0.25],
      [0.75, 0.25],
      [0.75, 0.25],
    ]);
  });

  test("every draw is a set of weights, and what weighs nothing never weighs anything", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 100, noNaN: true })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (raw, wobble) => {
          fc.pre(raw.some((weight) => weight > 0));
          const draws = value(drawsAround(raw, wobble, { count: 20 }));
          for (let draw = 0; draw < draws.count; draw += 1) {
            const weights = drawn(draws, draw);
            expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
            weights.forEach((weight, j) => {
              expect(weight).toBeGreaterThanOrEqual(0);
              if (raw[j] === 0) expect(weight).toBe(0);
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("uniform on the simplex: a weight of n has mean 1/n and is above x with chance (1 - x)^(n-1)", () => {
    const draws = uniformDraws(3, { count: 10_000 });
    const own = Array.from(draws.weights.subarray(0, draws.count));
    const above = own.filter((weight) => weight > 0.5).length / own.length;
    expect(Math.abs(above - 0.25)).toBeLessThan(0.02);
    expect(Math.abs(meanAndDeviation(draws, 2)[0] - 1 / 3)).toBeLessThan(0.01);
  });

  test("the same seed gives the same draws; the noise does not depend on the weights", () => {
    expect(drawsAround([1, 2], 1, { seed: 5 })).toEqual(drawsAround([1, 2], 1, { seed: 5 }));
    const one = value(drawsAround([1, 2], 1, { seed: 5 }));
    const other = value(drawsAround([5, 2], 1, { seed: 5 }));
    expect(one.noise).toEqual(other.noise);
    expect(one.weights).not.toEqual(other.weights);
  });

  test("weights or a wobble that cannot be used are named", () => {
    expect(problem(drawsAround([1, -1]))).toEqual({ code: "negative", index: 1 });
    expect(problem(drawsAround([]))).toEqual({ code: "empty", index: null });
    for (const wobble of [-1, 11, NaN, Infinity])
      expect(problem(drawsAround([1], wobble))).toEqual({ code: "out-of-range", index: null });
  });
});
