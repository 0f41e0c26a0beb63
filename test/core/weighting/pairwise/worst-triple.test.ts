import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readComparisons } from "#core/weighting/pairwise/comparisons.ts";
import { worstTriple } from "#core/weighting/pairwise/worst-triple.ts";
import { pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import { value } from "#test/support/outcome.ts";
import { answerTables, consistentTable, importances } from "#test/support/pairwise.ts";

const triple = (table: readonly (readonly (number | null)[])[]) => worstTriple(value(readComparisons(table)));

describe("the most inconsistent triple", () => {
  test("by hand: A is 2 B, B is 3 C, but A is only 1 C", () => {
    expect(triple([[1, 2, 1], [null, 1, 3], []])).toEqual({
      members: [0, 1, 2],
      inconsistency: expect.closeTo(5 / 6, 12),
      row: 0,
      column: 1,
      given: 2,
      mended: expect.closeTo(1 / 3, 12),
    });
  });

  test("one wrong answer among good ones is found, and mended to what it should be", () => {
    fc.assert(
      fc.property(
        importances(4, 8),
        fc.nat(7),
        fc.nat(7),
        fc.double({ min: 2, max: 5, noNaN: true }),
        (weights, a, b, slip) => {
          const [row, column] = [a % weights.length, b % weights.length];
          fc.pre(row !== column);
          const table = consistentTable(weights);
          const right = table[row]![column]!;
          table[row]![column] = right * slip;
          table[column]![row] = 1 / (right * slip);
          const found = triple(table)!;
          expect(new Set([found.row, found.column])).toEqual(new Set([row, column]));
          expect(found.given).toBeGreaterThanOrEqual(1);
          expect(found.mended / (weights[found.row]! / weights[found.column]!)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test("agrees with trying every ordered triple, and mending makes it agree", () => {
    fc.assert(
      fc.property(answerTables(3), (table) => {
        const ratios = value(readComparisons(table)) as number[][];
        let worst = 0;
        ratios.forEach((_, i) =>
          ratios.forEach((__, j) =>
            ratios.forEach((___, k) => {
              const x = (ratios[i]![j]! * ratios[j]![k]!) / ratios[i]![k]!;
              worst = Math.max(worst, 1 - Math.min(x, 1 / x));
            }),
          ),
        );
        const found = worstTriple(ratios);
        expect(found?.inconsistency ?? 0).toBeCloseTo(worst, 8);
        if (!found) return;
        const mended = ratios.map((row) => [...row]);
        mended[found.row]![found.column] = found.mended;
        mended[found.column]![found.row] = 1 / found.mended;
        const [i, j, k] = found.members;
        expect((mended[i]![j]! * mended[j]![k]!) / mended[i]![k]!).toBeCloseTo(1, 9);
      }),
    );
  });

  test("mending it lowers the consistency ratio of a school table that is too inconsistent (Saaty 1980)", () => {
    const table: (number | null)[][] = [
      [1, 4, 3, 1, 3, 4],
      [null, 1, 7, 3, 1 / 5, 1],
      [null, null, 1, 1 / 5, 1 / 5, 1 / 6],
      [null, null, null, 1, 1, 1 / 3],
      [null, null, null, null, 1, 3],
      [],
    ];
    const found = triple(table)!;
    const before = value(pairwiseWeights(table)).consistencyRatio;
    const [i, j] = [Math.min(found.row, found.column), Math.max(found.row, found.column)];
    table[i]![j] = i === found.row ? found.mended : 1 / found.mended;
    expect(value(pairwiseWeights(table)).consistencyRatio).toBeLessThan(before);
  });

  test("there is none when answers agree, when no three were compared, or for fewer than three", () => {
    expect(triple([[1, null, 2], [null, 1, 3], []])).toBeNull();
    expect(triple(consistentTable([1, 2, 4, 8]))).toBeNull();
    expect(triple([[1, 2, null], [null, 1, 3], []])).toBeNull();
    expect(triple([[1, 2], []])).toBeNull();
    expect(triple([[1]])).toBeNull();
  });
});
