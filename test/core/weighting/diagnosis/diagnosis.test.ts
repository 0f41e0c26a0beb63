import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Matrix } from "#core/domain/matrix.ts";
import type { Outcome } from "#core/domain/outcome.ts";
import { criticWeights } from "#core/weighting/diagnosis/critic.ts";
import { deviationWeights } from "#core/weighting/diagnosis/deviation.ts";
import { entropyWeights } from "#core/weighting/diagnosis/entropy.ts";
import { criticDiakoulaki1995, entropyElsayed2017, stdwJahan2013 } from "#test/cases/oracles-weighting.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";

const methods: [string, (matrix: Matrix) => Outcome<number[]>][] = [
  ["entropy", entropyWeights],
  ["CRITIC", (matrix) => criticWeights(matrix)],
  ["standard deviation", deviationWeights],
];

const matrices = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe("published tables", () => {
  test("entropy: Elsayed, Dawood & Karthikeyan 2017", () => {
    const { input, expected, tolerance } = entropyElsayed2017;
    expectClose(value(entropyWeights(input.matrix)), expected, tolerance);
  });

  test("CRITIC: Diakoulaki, Mavrotas & Papayannakis 1995", () => {
    const { input, expected, tolerance } = criticDiakoulaki1995;
    expectClose(value(criticWeights(input.matrix)), expected, tolerance);
    expectClose(value(criticWeights(input.matrix, [1, 1, 1])), expected, tolerance);
  });

  test("standard deviation: Jahan & Edwards 2013", () => {
    const { input, expected, tolerance } = stdwJahan2013;
    expectClose(value(deviationWeights(input.matrix)), expected, tolerance);
  });
});

test("CRITIC by hand: a column where less is better turns agreement into conflict", () => {
  // The second column is the first turned round. With -1 all three agree: no conflict, nothing to share out.
  const matrix = [
    [0, 1, 0],
    [1, 0, 1],
  ];
  expect(problem(criticWeights(matrix, [1, -1, 1])).code).toBe("no-spread");
  // As it stands the second conflicts with both others (1 - r = 2 each), they only with it: σ equal, 2 : 4 : 2.
  expectClose(value(criticWeights(matrix)), [0.25, 0.5, 0.25], 1e-12);
  expect(problem(criticWeights(matrix, [1, -1]))).toEqual({ code: "size-mismatch", index: null });
});

test("CRITIC: a criterion written as a cost weighs the same as written as a benefit", () => {
  const { input, expected, tolerance } = criticDiakoulaki1995;
  const asCost = input.matrix.map((row) => [row[0]!, 10 - row[1]!, row[2]!]);
  expectClose(value(criticWeights(asCost, [1, -1, 1])), expected, tolerance);
});

describe.each(methods)("%s", (name, weigh) => {
  test("shares add up to 1, a constant column gets exactly 0 and changes nothing for the others", () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 0, max: 9 }), (matrix, constant) => {
        const without = weigh(matrix);
        const withIt = weigh(matrix.map((row) => [...row, constant]));
        if (!without.ok) {
          expect(problem(without).code).toBe("no-spread");
          expect(problem(withIt).code).toBe("no-spread");
          return;
        }
        expect(without.value.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...without.value)).toBeGreaterThanOrEqual(0);
        expectClose(value(withIt), [...without.value, 0], 1e-12);
      }),
    );
  });

  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const [one, other] = [weigh(matrix), weigh([...matrix].reverse())];
        expect(other.ok).toBe(one.ok);
        if (one.ok && other.ok) expectClose(other.value, one.value, 1e-12);
      }),
    );
  });

  test("nothing to tell apart, or no table, is refused", () => {
    expect(
      problem(
        weigh([
          [3, 4],
          [3, 4],
        ]),
      ).code,
    ).toBe("no-spread");
    expect(problem(weigh([[3, 4]])).code).toBe("no-spread");
    expect(
      problem(
        weigh([
          [0.1, 0.3],
          [0.1, 0.3],
          [0.1, 0.3],
        ]),
      ).code,
    ).toBe("no-spread");
    expect(problem(weigh([]))).toEqual({ code: "empty", index: null });
    expect(problem(weigh([[]]))).toEqual({ code: "empty", index: null });
    expect(problem(weigh([[1, 2], [3]]))).toEqual({ code: "size-mismatch", index: 1 });
    expect(
      problem(
        weigh([
          [1, 2],
          [3, Infinity],
        ]),
      ),
    ).toEqual({ code: "not-a-number", index: 1, column: 1 });
  });

  test("one column that varies has it all", () => {
    expectClose(
      value(
        weigh([
          [1, 5],
          [2, 5],
        ]),
      ),
      [1, 0],
      1e-15,
    );
  });

  if (name !== "CRITIC") return;
  test("huge numbers stay finite", () => {
    expectClose(
      value(
        weigh([
          [1e308, 0],
          [-1e308, 1],
          [0, 1],
        ]),
      ),
      value(
        weigh([
          [1, 0],
          [-1, 1],
          [0, 1],
        ]),
      ),
      1e-12,
    );
  });
});

test("a difference that is only rounding is none", () => {
  const rounding = [[0.1 + 0.2], [0.3], [0.3]];
  for (const [, weigh] of methods) expect(problem(weigh(rounding)).code).toBe("no-spread");
});

test("entropy needs a true zero", () => {
  expect(
    problem(
      entropyWeights([
        [1, 2],
        [1, -3],
      ]),
    ),
  ).toEqual({ code: "negative", index: 1, column: 1 });
  expect(
    value(
      entropyWeights([
        [1, 0],
        [0, 0],
      ]),
    ),
  ).toEqual([1, 0]);
});
