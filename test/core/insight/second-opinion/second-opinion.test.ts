import { describe, expect, test } from "@jest/globals";
import { secondOpinion } from "#core/insight/second-opinion/second-opinion.ts";
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
    expect(problem(secondOpinion([], [], [])).code).toBe("empty");
  });
});
