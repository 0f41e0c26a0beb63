import { describe, expect, test } from "@jest/globals";
import { promethee2 } from "#core/insight/second-opinion/promethee.ts";
import { secondOpinion } from "#core/insight/second-opinion/second-opinion.ts";
import { topsis } from "#core/insight/second-opinion/topsis.ts";
import { vikor } from "#core/insight/second-opinion/vikor.ts";
import { weightedProduct } from "#core/insight/second-opinion/weighted-product.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("the second opinion", () => {
  const effects = [
    [1, 1, 2 / 3],
    [0, 1 / 3, null],
    [-1, -1 / 3, 0],
  ];

  test("where one is better in everything, all methods agree with us", () => {
    const opinions = value(secondOpinion(effects, [50, 30, 20], [93, 10, -60]));
    expect(opinions.map(({ method }) => method)).toEqual([
      "topsis",
      "weighted-product",
      "vikor",
      "promethee-2",
    ]);
    for (const opinion of opinions) {
      expect(opinion.places).toEqual([1, 2, 3]);
      expect(opinion).toMatchObject({ tau: expect.closeTo(1, 12), rho: expect.closeTo(1, 12) });
    }
    expect(opinions[2]!.scores[0]).toBe(1);
  });

  test("its figures are the methods' own: TOPSIS by min-max, VIKOR turned round, ratings raised above 0", () => {
    const uneven = [
      [1, 1 / 3],
      [-1 / 3, 2 / 3],
      [0, -1],
    ];
    const weights = [2, 1];
    const decision = { values: uneven, weights };
    const positive = { values: uneven.map((row) => row.map((effect) => 5 + 4 * effect)), weights };
    expect(value(secondOpinion(uneven, weights, [1, 2, 3])).map(({ scores }) => scores)).toEqual([
      value(topsis(decision, "min-max")),
      value(weightedProduct(positive)),
      value(vikor(decision)).compromise.map((q) => 1 - q),
      value(promethee2(decision)).net,
    ]);
  });

  test("where we say the opposite, the correlation is -1; where we see no difference there is none", () => {
    for (const { tau, rho } of value(secondOpinion(effects, [1, 1, 1], [-60, 10, 93])))
      expect([tau, rho]).toEqual([expect.closeTo(-1, 12), expect.closeTo(-1, 12)]);
    for (const { tau, rho } of value(secondOpinion(effects, [1, 1, 1], [5, 5, 5])))
      expect([tau, rho]).toEqual([null, null]);
  });

  test("what cannot be used is named", () => {
    expect(problem(secondOpinion(effects, [1, 1, 1], [1, 2])).code).toBe("size-mismatch");
    expect(problem(secondOpinion(effects, [1, 1], [1, 2, 3])).code).toBe("size-mismatch");
    expect(problem(secondOpinion([[0, 3]], [1, 1], [1]))).toEqual({
      code: "out-of-range",
      index: 0,
      column: 1,
    });
    expect(problem(secondOpinion([[-1.1, 0]], [1, 1], [1]))).toEqual({
      code: "out-of-range",
      index: 0,
      column: 0,
    });
    expect(problem(secondOpinion([], [], [])).code).toBe("empty");
  });
});
