import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readComparisons } from "#core/weighting/pairwise/comparisons.ts";
import { consistencyRatio, randomIndex } from "#core/weighting/pairwise/consistency.ts";
import { comparedGroups } from "#core/weighting/pairwise/groups.ts";
import { type PairwiseWeights, pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import {
  ahpGmEqualsEvN3,
  ahpGoepel3x3,
  ahpSaaty2005Cities,
  ahpSaaty2008Drinks,
  ahpSaatySchoolCr,
  riN3Exhaustive,
} from "#test/cases/oracles-weighting.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";
import { answerTables, consistentTable, importances, permuted, withGaps } from "#test/support/pairwise.ts";

const found = (table: readonly (readonly (number | null)[])[]): PairwiseWeights =>
  value(pairwiseWeights(table));

function shares(raw: readonly number[]): number[] {
  const total = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => x / total);
}

const anyGaps = fc.record({
  keep: fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
  tree: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 9, maxLength: 9 }),
});

describe("published tables", () => {
  test("Saaty 2008, drinks in the USA", () => {
    const { weights, consistencyRatio: ratio } = found(ahpSaaty2008Drinks.input.matrix);
    expectClose(weights, ahpSaaty2008Drinks.expected.weights, ahpSaaty2008Drinks.tolerance);
    expectClose([ratio], [ahpSaaty2008Drinks.expected.cr], ahpSaaty2008Drinks.tolerance);
  });

  test("Saaty 1980, choice of school: too inconsistent", () => {
    const { lambdaMax, consistencyIndex, consistencyRatio: ratio } = found(ahpSaatySchoolCr.input.matrix);
    const { expected, tolerance } = ahpSaatySchoolCr;
    expectClose(
      [lambdaMax, consistencyIndex, ratio],
      [expected.lambda_max, expected.ci, expected.cr_alonso_lamata],
      tolerance,
    );
    expectClose([consistencyIndex / 1.25], [expected["cr_ri_1.25"]], tolerance);
    expectClose([consistencyIndex / 1.24], [expected["cr_ri_1.24"]], tolerance);
  });

  test("Goepel's template, and three things: eigenvector and geometric mean are the same", () => {
    expectClose(
      found(ahpGoepel3x3.input.matrix).weights,
      ahpGoepel3x3.expected.weights,
      ahpGoepel3x3.tolerance,
    );
    const three = found(ahpGmEqualsEvN3.input.matrix);
    expectClose(three.weights, ahpGmEqualsEvN3.expected.weights, ahpGmEqualsEvN3.tolerance);
    expectClose(three.geometricMean, three.weights, 1e-12);
  });

  test("Saaty 2005, cities: the weighted sum of local weights", () => {
    const { input, expected, tolerance } = ahpSaaty2005Cities;
    const criteria = found(input.criteria_matrix).weights;
    const order = ["Culture", "Family", "Housing", "Jobs", "Transportation"] as const;
    const locals = order.map((name) => found(input.local[name]).weights);
    const global = input.alternatives.map((_, city) =>
      locals.reduce((sum, local, c) => sum + criteria[c]! * local[city]!, 0),
    );
    expectClose(global, expected.global, tolerance);
  });

  test("the random index of size 3 is the mean over all 17³ answers on Saaty's scale", () => {
    const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((x) => (x === 1 ? [1] : [x, 1 / x]));
    let sum = 0;
    for (const a of scale)
      for (const b of scale)
        for (const c of scale) sum += found([[1, a, b], [null, 1, c], []]).consistencyIndex;
    const mean = sum / scale.length ** 3;
    expectClose([mean], riN3Exhaustive.expected, riN3Exhaustive.tolerance);
    expectClose([randomIndex(3)], [mean], riN3Exhaustive.tolerance);
  });
});

describe("the random index", () => {
  test("is Alonso & Lamata's table, then their regression, without a jump", () => {
    expect([1, 2, 3, 7, 15].map((n) => randomIndex(n))).toEqual([0, 0, 0.5245, 1.3417, 1.5838]);
    expect(randomIndex(16)).toBeCloseTo((2.7699 * 16 - 4.3513 - 16) / 15, 12);
    for (let n = 3; n < 40; n++) {
      expect(randomIndex(n + 1)).toBeGreaterThan(randomIndex(n));
      expect(randomIndex(n + 1)).toBeLessThan(1.77);
    }
  });

  test("shrinks with each gap, to 0 when the answers are a tree", () => {
    expect(randomIndex(4, 1)).toBeCloseTo((0.8815 * 2) / 3, 12);
    expect(randomIndex(4, 3)).toBe(0);
    expect(consistencyRatio(4.2, 4, 3)).toBe(0);
    expect(consistencyRatio(2, 2)).toBe(0);
  });
});

describe("weights from comparisons", () => {
  test("answers without contradiction give back the weights behind them, and a ratio of 0", () => {
    fc.assert(
      fc.property(importances(), (raw) => {
        const { weights, consistencyRatio: ratio, lambdaMax } = found(consistentTable(raw));
        expectClose(weights, shares(raw), 1e-12);
        expectClose([ratio, lambdaMax], [0, raw.length], 1e-9);
      }),
    );
  });

  test("so do they with gaps, and the gaps are filled as they would have been answered", () => {
    fc.assert(
      fc.property(importances(2), anyGaps, (raw, { keep, tree }) => {
        const table = consistentTable(raw);
        const result = found(withGaps(table, keep, tree));
        expectClose(result.weights, shares(raw), 1e-9);
        result.completed.forEach((row, i) =>
          row.forEach((ratio, j) => expect(ratio / table[i]![j]!).toBeCloseTo(1, 9)),
        );
      }),
    );
  });

  test("whatever the answers: positive, adding up to 1, an eigenvector to 1e-12", () => {
    fc.assert(
      fc.property(answerTables(), (table) => {
        const { weights, lambdaMax, consistencyRatio: ratio } = found(table);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        table.forEach((row, i) => {
          const image = row.reduce((sum, entry, j) => sum + entry * weights[j]!, 0);
          expect(Math.abs(image / (lambdaMax * weights[i]!) - 1)).toBeLessThan(1e-12);
        });
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(lambdaMax).toBeGreaterThanOrEqual(table.length - 1e-12);
      }),
    );
  });

  test("the order in which objectives are listed does not matter", () => {
    fc.assert(
      fc.property(
        answerTables(2),
        fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 }),
        (table, keys) => {
          const order = [...table.keys()].sort((a, b) => keys[a]! - keys[b]!);
          const turned = permuted(table, order).map((row) => permuted(row, order));
          expectClose(found(turned).weights, permuted(found(table).weights, order), 1e-12);
          expectClose(found(turned).geometricMean, permuted(found(table).geometricMean, order), 1e-12);
        },
      ),
    );
  });

  test("a circle of extreme answers, where the power method would crawl, is solved", () => {
    // Circulant, so the weights are equal and λ = 1 + x + 1/x.
    const { weights, lambdaMax } = found([
      [1, 1e6, null],
      [null, 1, 1e6],
      [1e6, null, 1],
    ]);
    expectClose(weights, [1 / 3, 1 / 3, 1 / 3], 1e-12);
    expect(lambdaMax / (1 + 1e6 + 1e-6)).toBeCloseTo(1, 12);
  });

  test("gaps: logarithmic least squares by hand", () => {
    // Four in a ring, 2, 2, 2 and 2 back again: logs ±1 (base 2) and a closing answer 4 steps off; each residual is 1.
    const ring = [
      [1, 2, null, 0.5],
      [null, 1, 2, null],
      [null, null, 1, 2],
      [null, null, null, 1],
    ];
    const { geometricMean, missing } = found(ring);
    expectClose(geometricMean, [0.25, 0.25, 0.25, 0.25], 1e-12);
    expect(missing).toBe(2);
  });

  test("one has it all, and contradicts nobody", () => {
    expect(found([[null]])).toMatchObject({
      weights: [1],
      geometricMean: [1],
      consistencyIndex: 0,
      consistencyRatio: 0,
    });
  });

  test("groups are named in their order, whichever way the answers lead", () => {
    // 0 leads to 3, and 3 to 1.
    const chain = value(readComparisons([[1, null, null, 2], [null, 1, null, 3], [], []]));
    expect(comparedGroups(chain)).toEqual([[0, 1, 3], [2]]);
  });

  test("answers that fall into groups are refused, with the groups", () => {
    const apart = [
      [1, null, 3, null],
      [null, 1, null, 2],
      [null, null, 1, null],
      [null, null, null, 1],
    ];
    expect(problem(pairwiseWeights(apart))).toEqual({
      code: "not-connected",
      index: null,
      groups: [
        [0, 2],
        [1, 3],
      ],
    });
    expect(
      comparedGroups([
        [1, null],
        [null, 1],
      ]),
    ).toEqual([[0], [1]]);
    expect(problem(pairwiseWeights([[1, 0]])).code).toBe("not-square");
  });
});
