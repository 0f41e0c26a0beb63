import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Outcome } from "#core/domain/outcome.ts";
import type { Decision } from "#core/insight/second-opinion/decision.ts";
import { promethee2 } from "#core/insight/second-opinion/promethee.ts";
import { topsis } from "#core/insight/second-opinion/topsis.ts";
import { vikor } from "#core/insight/second-opinion/vikor.ts";
import { weightedProduct } from "#core/insight/second-opinion/weighted-product.ts";
import {
  promethee2Zhao2013,
  topsisHwangyoon1981,
  topsisOpricovic2004Minmax,
  wpmTriantaphyllou2000,
} from "#test/cases/oracles-second-opinion.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";
import { permuted } from "#test/support/pairwise.ts";

const types = (given: readonly number[]) => given.map((type) => (type < 0 ? (-1 as const) : (1 as const)));

describe("published tables", () => {
  test("weighted product: Triantaphyllou 2000", () => {
    const { input, expected, tolerance } = wpmTriantaphyllou2000;
    const [a, b, c] = value(weightedProduct({ values: input.matrix, weights: input.weights })) as [
      number,
      number,
      number,
    ];
    expectClose([a / b, a / c, b / c], [expected["A1/A2"], expected["A1/A3"], expected["A2/A3"]], tolerance);
  });

  test("TOPSIS: the fighter aircraft of Hwang & Yoon 1981", () => {
    const { input, expected, tolerance } = topsisHwangyoon1981;
    const decision = { values: input.matrix, weights: input.weights, directions: types(input.types) };
    expectClose(value(topsis(decision)), expected, tolerance);
  });

  test("TOPSIS, min-max: the mountains of Opricovic & Tzeng 2004", () => {
    const { input, expected, tolerance } = topsisOpricovic2004Minmax;
    const decision = { values: input.matrix, weights: input.weights, directions: types(input.types) };
    expectClose(value(topsis(decision, "min-max")), expected, tolerance);
  });

  test("VIKOR: the same mountains, by hand", () => {
    const { input } = topsisOpricovic2004Minmax;
    const found = value(
      vikor({ values: input.matrix, weights: input.weights, directions: types(input.types) }),
    );
    // S = (.5, .125 + .25, .5), R = (.5, .25, .5); the middle one is best in both.
    expectClose(found.group, [0.5, 0.375, 0.5], 1e-12);
    expectClose(found.regret, [0.5, 0.25, 0.5], 1e-12);
    expectClose(found.compromise, [1, 0, 1], 1e-12);
    expect(found.proposed).toEqual([1]);
  });

  test("PROMETHEE II: Zhao, Peng & Li 2013", () => {
    const { input, expected, tolerance } = promethee2Zhao2013;
    const decision = { values: input.matrix, weights: input.weights, directions: types(input.types) };
    expectClose(value(promethee2(decision)).net, expected, tolerance);
  });
});

describe("VIKOR's proposal", () => {
  /** Alternatives by their regrets under equal weights; in each criterion one must reach its whole weight. */
  const byRegrets = (regrets: readonly (readonly number[])[]) => {
    const n = regrets[0]!.length;
    return value(vikor({ values: regrets.map((row) => row.map((r) => 1 - n * r)), weights: row1(n) }));
  };
  const row1 = (n: number) => new Array<number>(n).fill(1);

  test("a lead of exactly 1/(m - 1) is enough, less is not (one criterion, so Q is the regret)", () => {
    const proposed = (...values: number[]) =>
      value(vikor({ values: values.map((x) => [x]), weights: [1] })).proposed;
    expect(proposed(1, 0.5, 0)).toEqual([0]);
    expect(proposed(1, 0.6, 0)).toEqual([0, 1]);
    expect(proposed(0, 1)).toEqual([1]);
  });

  test("a clear lead and best in S alone is enough", () => {
    // S: 0.2 against 0.57, R: 0.2 against 0.19; Q: 0.035 against 0.231, apart by more than 1/6.
    const worst = [1 / 3, 1 / 3, 1 / 3];
    const { proposed } = byRegrets([
      [0.2, 0, 0],
      [0.19, 0.19, 0.19],
      ...Array.from({ length: 5 }, () => worst),
    ]);
    expect(proposed).toEqual([0]);
  });

  test("the lead is counted from the first's own Q, also where that is not 0", () => {
    // Q of the last three is 0.133, 0.267 and 0.267, of all others 0.5; 1/(m - 1) is 1/7.
    const { proposed } = byRegrets([
      [0.25, 0, 0, 0],
      [0, 0.25, 0, 0],
      [0, 0, 0.25, 0],
      [0, 0, 0, 0.25],
      [0.1, 0.1, 0.1, 0.1],
      [0.13, 0.13, 0, 0],
      [0.15, 0.13, 0, 0],
      [0.13, 0.15, 0, 0],
    ]);
    expect([...proposed].sort()).toEqual([5, 6, 7]);
  });

  test("without a clear lead: all that the first does not lead by 1/(m - 1)", () => {
    const found = value(
      vikor({
        values: [
          [10, 6],
          [6, 10],
          [0, 0],
          [9, 6.5],
        ],
        weights: [1, 1],
      }),
    );
    expect(found.proposed).toContain(0);
    expect(found.proposed).toContain(1);
    expect(found.proposed).not.toContain(2);
  });

  test("a clear lead in Q that is best in neither S nor R is proposed together with the second", () => {
    // Regrets of four equal criteria, each from 0 to 0.25. S* is 0.25 (the first four), R* is 0.1 (the fifth); the
    // last is close to both: Q = 0.5 · 0.01/0.15 + 0.5 · 0.03/0.15, all others 0.5, the lead more than 1/5.
    const regrets = [
      [0.25, 0, 0, 0],
      [0, 0.25, 0, 0],
      [0, 0, 0.25, 0],
      [0, 0, 0, 0.25],
      [0.1, 0.1, 0.1, 0.1],
      [0.13, 0.13, 0, 0],
    ];
    const decision = { values: regrets.map((row) => row.map((r) => 1 - 4 * r)), weights: [1, 1, 1, 1] };
    const { group, compromise, proposed } = value(vikor(decision));
    expectClose(group, [0.25, 0.25, 0.25, 0.25, 0.4, 0.26], 1e-12);
    expectClose(compromise, [0.5, 0.5, 0.5, 0.5, 0.5, 0.4 / 3], 1e-12);
    expect(proposed).toHaveLength(2);
    expect(proposed[0]).toBe(5);
  });

  test("v moves it between the majority and the strongest objection", () => {
    const decision = {
      values: [
        [1, 0.2],
        [0.55, 0.55],
        [0, 1],
      ],
      weights: [1, 1],
    };
    expect(value(vikor(decision, 0)).compromise[1]).toBe(0);
    expect(value(vikor(decision, 1)).compromise[0]).toBe(0);
    expect(problem(vikor(decision, 1.1)).code).toBe("out-of-range");
    expect(problem(vikor(decision, -0.1)).code).toBe("out-of-range");
    expect(problem(vikor(decision, NaN)).code).toBe("out-of-range");
  });

  test("of one, and of two alike", () => {
    expect(value(vikor({ values: [[3]], weights: [1] }))).toEqual({
      group: [0],
      regret: [0],
      compromise: [0],
      proposed: [0],
    });
    expect(value(vikor({ values: [[3], [3]], weights: [1] })).proposed).toEqual([0, 1]);
  });
});

const methods: [string, (decision: Decision) => Outcome<readonly number[]>][] = [
  ["weighted product", weightedProduct],
  ["TOPSIS", (decision) => topsis(decision)],
  ["TOPSIS, min-max", (decision) => topsis(decision, "min-max")],
  [
    "VIKOR",
    (decision) => {
      const found = vikor(decision);
      return found.ok ? { ok: true, value: found.value.compromise.map((q) => 1 - q) } : found;
    },
  ],
  [
    "PROMETHEE II",
    (decision) => {
      const found = promethee2(decision);
      return found.ok ? { ok: true, value: found.value.net } : found;
    },
  ],
];

const decisions: fc.Arbitrary<Decision> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.record({
      values: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
      directions: fc.array(fc.constantFrom(1 as const, -1 as const), {
        minLength: columns,
        maxLength: columns,
      }),
    }),
  );

describe.each(methods)("%s", (name, method) => {
  test("the order of rows and the unit of weights do not matter", () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const order = [...decision.values.keys()].reverse();
        const turned = method({
          ...decision,
          values: permuted(decision.values, order),
          weights: decision.weights.map((weight) => weight * 7),
        });
        expectClose(value(turned), permuted(value(method(decision)), order), 1e-9);
      }),
    );
  });

  test("one that is at least as good in everything scores at least as well", () => {
    fc.assert(
      fc.property(
        decisions,
        fc.nat(),
        fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
        (decision, at, better) => {
          const row = decision.values[at % decision.values.length]!;
          const improved = row.map((x, j) => Math.max(0.5, x + (decision.directions?.[j] ?? 1) * better[j]!));
          const scores = value(method({ ...decision, values: [row, improved, ...decision.values] }));
          expect(scores[1]!).toBeGreaterThanOrEqual(scores[0]! - 1e-9);
        },
      ),
    );
  });

  test("where nothing tells them apart, all score alike", () => {
    const scores = value(
      method({
        values: [
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        weights: [1, 2],
      }),
    );
    expect(scores.every(Number.isFinite)).toBe(true);
    expectClose(scores, [scores[0]!, scores[0]!, scores[0]!], 1e-12);
  });

  test("what cannot be used is named", () => {
    expect(problem(method({ values: [], weights: [] })).code).toBe("empty");
    expect(problem(method({ values: [[1, 2]], weights: [1] })).code).toBe("size-mismatch");
    expect(problem(method({ values: [[1, 2]], weights: [1, 1], directions: [1] })).code).toBe(
      "size-mismatch",
    );
    expect(problem(method({ values: [[1, NaN]], weights: [1, 1] }))).toEqual({
      code: "not-a-number",
      index: 0,
      column: 1,
    });
    expect(problem(method({ values: [[1, 2]], weights: [1, -1] }))).toEqual({ code: "negative", index: 1 });
    expect(problem(method({ values: [[1, 2]], weights: [0, 0] })).code).toBe("all-zero");
  });

  test("the largest and smallest numbers stay finite", () => {
    const extremes = name === "weighted product" ? [1.7e308, 5e-324, 1] : [1.7e308, -1.7e308, 0];
    for (const direction of [1, -1] as const) {
      const scores = value(
        method({ values: extremes.map((x) => [x]), weights: [1], directions: [direction] }),
      );
      expect(scores.every(Number.isFinite)).toBe(true);
    }
  });
});

test("a product knows no zero", () => {
  expect(
    problem(
      weightedProduct({
        values: [
          [1, 2],
          [3, 0],
        ],
        weights: [1, 1],
      }),
    ),
  ).toEqual({
    code: "not-positive",
    index: 1,
    column: 1,
  });
});

test("TOPSIS with a column of zeros: it says nothing", () => {
  const withZeros = value(
    topsis({
      values: [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      weights: [1, 1],
    }),
  );
  expectClose(withZeros, value(topsis({ values: [[1], [2], [3]], weights: [1] })), 1e-12);
  expectClose(withZeros, [0, 0.5, 1], 1e-12);
});

test("TOPSIS of one criterion is how far each has come from the least to the most, a 0 among them or not", () => {
  for (const normalisation of ["vector", "min-max"] as const)
    expectClose(
      value(topsis({ values: [[0], [3], [1]], weights: [1] }, normalisation)),
      [0, 1, 1 / 3],
      1e-12,
    );
});

test("the weighted product names the first value that is not above 0", () => {
  expect(problem(weightedProduct({ values: [[0, 1]], weights: [1, 1] }))).toEqual({
    code: "not-positive",
    index: 0,
    column: 0,
  });
});
