import { describe, expect, test } from "@jest/globals";
import { gammaFrom, normalFrom, seededUniform } from "#core/insight/robustness/sampling.ts";

const N = 40_000;

function moments(next: () => number): { mean: number; variance: number } {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < N; i += 1) {
    const value = next();
    sum += value;
    squares += value * value;
  }
  const mean = sum / N;
  return { mean, variance: squares / N - mean * mean };
}

describe("samples from known distributions (moments by their closed forms, within five standard errors)", () => {
  test("uniform: mean 1/2, variance 1/12, strictly inside", () => {
    const uniform = seededUniform(1);
    const { mean, variance } = moments(() => {
      const value = uniform();
      if (value <= 0 || value >= 1) throw new Error(`${value} is not inside (0, 1)`);
      return value;
    });
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / N));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / N));
  });

  test("normal: mean 0, variance 1", () => {
    const { mean, variance } = moments(normalFrom(seededUniform(2)));
    expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(N));
    expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / N));
  });

  test.each([0.3, 1, 2.5, 20])("gamma of shape %d: mean and variance are the shape", (shape) => {
    const uniform = seededUniform(3);
    const normal = normalFrom(uniform);
    const { mean, variance } = moments(() => gammaFrom(uniform, normal, shape));
    expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / N));
    // The variance of a gamma's square deviation is 2 k² + 6 k.
    expect(Math.abs(variance - shape)).toBeLessThan(5 * Math.sqrt((2 * shape * shape + 6 * shape) / N));
  });

  test("shape 0 is 0", () => {
    const uniform = seededUniform(4);
    expect(gammaFrom(uniform, normalFrom(uniform), 0)).toBe(0);
  });

  test("the same seed gives the same numbers, another seed others", () => {
    const take = (seed: number) => Array.from({ length: 20 }, seededUniform(seed));
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });
});
