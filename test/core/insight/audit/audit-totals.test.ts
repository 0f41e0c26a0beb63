import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { auditTotals, type TotalsAudit } from "#core/insight/audit/audit-totals.ts";
import { problem, value } from "#test/support/outcome.ts";

type Table = readonly (readonly (number | null)[])[];

function audit(ratings: Table, weights: number[], totals: (number | null)[], top = 10): TotalsAudit {
  const effects = ratings.map((row) => row.map((rating) => (rating === null ? null : rating / top)));
  return value(auditTotals(ratings, effects, weights, totals));
}

/** [row, found, expected, reason, place found, place expected] of each fault. */
function told({ faults }: TotalsAudit): unknown[] {
  return faults.flatMap((fault, i) =>
    fault === null
      ? []
      : [
          [
            i,
            fault.found,
            Math.round(fault.expected * 1e6) / 1e6,
            fault.reason,
            fault.placeFound,
            fault.placeExpected,
          ],
        ],
  );
}

// Numbers retyped from published tables that print wrong totals.
describe("published tables with wrong totals", () => {
  test("an unanchored fill-down: P2 and P3 change places (Priorización de proyectos, scribd.com 428046794)", () => {
    const found = audit(
      [
        [0, 16, 4, 4, 32],
        [32, 32, 0, 16, 4],
        [0, 0, 16, 32, 0],
        [0, 0, 0, 0, 32],
        [4, 4, 0, 16, 0],
      ],
      [7.5, 10, 9.5, 8, 9],
      [518, 704, 664, 288, 198],
    );
    expect(found.rule).toEqual({ kind: "weighted", factor: 1 });
    expect(told(found)).toEqual([
      [1, 704, 724, { kind: "slid-weights" }, 1, 1],
      [2, 664, 408, { kind: "slid-weights" }, 2, 3],
    ]);
  });

  test("the winner is wrong (Weighted Scoring Model for MYH Inc., table 2)", () => {
    const found = audit(
      [
        [90, 65, 85, 50],
        [80, 70, 60, 60],
        [80, 15, 40, 55],
        [85, 5, 15, 40],
      ],
      [35, 22, 18, 25],
      [66.1, 69.2, 52.25, 43.55],
      100,
    );
    expect(found.rule).toEqual({ kind: "weighted", factor: 0.01 });
    expect(told(found)).toEqual([[0, 66.1, 73.6, { kind: "unknown" }, 2, 1]]);
  });

  test("an objective is left out (grants programme template of the ICON project)", () => {
    const found = audit(
      [
        [4, 5, 5, 3, 3],
        [3, 5, 1, 4, 5],
        [1, 3, 4, 3, 5],
        [4, 5, 2, 2, 2],
      ],
      [3, 5, 5, 3, 2],
      [65, 61, 57, 57],
    );
    expect(told(found)).toEqual([[0, 65, 77, { kind: "left-out", objective: 0 }, 1, 1]]);
  });

  test("cutting off instead of rounding is no fault (Heerkens, Project Management, figure 4-4)", () => {
    const found = audit(
      [
        [3, 2, 2, 5, 4, 3],
        [1, 4, 2, 4, 4, 3],
        [2, 3, 4, 4, 4, 4],
        [2, 3, 1, 5, 3, 3],
      ],
      [0.15, 0.25, 0.1, 0.15, 0.2, 0.15],
      [3.1, 3.2, 3.4, 2.9],
    );
    expect(told(found)).toEqual([]);
  });
});

describe("what the column means by a total", () => {
  const ratings = [
    [5, 2, 3],
    [1, 4, 2],
    [3, 3, 5],
  ];
  const weights = [50, 30, 20];
  const sums = ratings.map((row) => row.reduce((sum, rating, j) => sum + rating * weights[j]!, 0));

  test.each([
    ["sum", 1],
    ["average", 1 / 100],
    ["share of the best, in percent", 1 / 5],
    ["any other unit", 0.37],
  ])("%s", (_name, factor) => {
    const { rule, faults } = audit(
      ratings,
      weights,
      sums.map((sum) => sum * factor),
      5,
    );
    expect(rule!.kind).toBe("weighted");
    expect(rule!.factor).toBeCloseTo(factor, 12);
    expect(faults).toEqual([null, null, null]);
  });

  test("one row is enough for an average, also in percent, whatever the weights add up to", () => {
    // (4·5 + 2·2 + 1·3) / 7
    expect(audit([[5, 2, 3]], [4, 2, 1], [27 / 7]).rule).toEqual({ kind: "weighted", factor: 1 / 7 });
    expect(audit([[5, 2, 3]], [4, 2, 1], [2700 / 7]).rule).toEqual({ kind: "weighted", factor: 100 / 7 });
    // An odd factor fits any one row.
    expect(audit([[5, 2, 3]], [4, 2, 1], [11.3]).rule).toBeNull();
  });

  test("totals turned round have no rule", () => {
    expect(
      audit(
        ratings,
        weights,
        sums.map((sum) => -sum),
      ).rule,
    ).toBeNull();
  });

  test("a column of zeros has none either, unless the sums are 0 themselves", () => {
    expect(audit(ratings, weights, [0, 0, 0]).rule).toBeNull();
    expect(audit([[0, 0]], [1, 2], [0]).rule).toEqual({ kind: "weighted", factor: 1 });
  });

  test("totals that ignore the weights follow a rule too, and its faults are told by it", () => {
    expect(audit(ratings, weights, [10, 7, 11]).rule).toEqual({ kind: "plain", factor: 1 });
    const table = [
      [90, 65, 85],
      [80, 70, 60],
      [85, 15, 40],
      [10, 20, 30],
    ];
    const found = audit(table, weights, [150, 210, 140, 60], 100);
    expect(found.rule).toEqual({ kind: "plain", factor: 1 });
    expect(told(found)).toEqual([[0, 150, 240, { kind: "left-out", objective: 0 }, 2, 1]]);
  });

  test("totals of effects instead of ratings, and a fault among them", () => {
    // On a scale from 1 to 5 with no effect at 1, a rating of r is an effect of (r - 1) / 4.
    const effects = ratings.map((row) => row.map((rating) => (rating - 1) / 4));
    const totals = effects.map((row) => row.reduce((sum, effect, j) => sum + effect * weights[j]!, 0));
    const of = (column: readonly number[]) => value(auditTotals(ratings, effects, weights, column));
    expect(of(totals)).toEqual({ rule: { kind: "effects", factor: 1 }, faults: [null, null, null] });
    // The last one without its 20 · 1.
    expect(told(of([totals[0]!, totals[1]!, totals[2]! - 20]))).toEqual([
      [2, totals[2]! - 20, totals[2], { kind: "left-out", objective: 2 }, 2, 2],
    ]);
  });

  test("an objective of weight 0 is no fault", () => {
    expect(
      audit(
        [
          [3, 9],
          [2, 5],
        ],
        [1, 0],
        [3, 2],
      ),
    ).toEqual({
      rule: { kind: "weighted", factor: 1 },
      faults: [null, null],
    });
  });

  // SAI Global, project prioritisation matrix: cost is subtracted (weights solved from its printed results).
  test("an objective that is subtracted", () => {
    const table = [
      [1, 2, 5, 3],
      [3, 3, 4, 3],
      [5, 4, 3, 4],
      [4, 3, 3, 2],
    ];
    expect(audit(table, [3, 6, -2, 6], [23, 37, 57, 36])).toEqual({
      rule: { kind: "weighted", factor: 1 },
      faults: [null, null, null, null],
    });
    expect(audit([[2, 1]], [1, -1], [1]).rule).toEqual({ kind: "weighted", factor: 1 });
  });

  test("where no rule shows, nothing is said about single rows", () => {
    expect(audit(ratings, weights, [1.11, 2.22, 7.77])).toEqual({ rule: null, faults: [null, null, null] });
    expect(audit(ratings, weights, [null, null, null]).rule).toBeNull();
  });
});

describe("single faults", () => {
  const ratings = [
    [5, 2, 3],
    [1, 4, 2],
    [3, 3, 5],
    [4, 1, 1],
  ];
  const weights = [5, 3, 2];

  test("two totals swapped; both are told, with each other's row", () => {
    const right = [37, 21, 34, 25];
    expect(told(audit(ratings, weights, [37, 25, 34, 21]))).toEqual([
      [1, 25, 21, { kind: "swapped", withRow: 3 }, 3, 4],
      [3, 21, 25, { kind: "swapped", withRow: 1 }, 4, 3],
    ]);
    expect(told(audit(ratings, weights, right))).toEqual([]);
  });

  test("the first row swaps too; another row's figure is no swap where that row has no total", () => {
    expect(told(audit(ratings, weights, [34, 21, 37, 25]))).toEqual([
      [0, 34, 37, { kind: "swapped", withRow: 2 }, 2, 1],
      [2, 37, 34, { kind: "swapped", withRow: 0 }, 1, 2],
    ]);
    expect(told(audit(ratings, weights, [null, 21, 37, 25]))).toEqual([
      [2, 37, 34, { kind: "unknown" }, 1, 1],
    ]);
    // The figure is the third row's too, but that row's own total is right.
    expect(told(audit(ratings, weights, [34, 21, 34, 25]))).toEqual([[0, 34, 37, { kind: "unknown" }, 1, 1]]);
  });

  test("the first objective counted twice; where two could be meant, none is", () => {
    // 21 + 5 · 1
    expect(told(audit(ratings, weights, [37, 26, 34, 25]))).toEqual([
      [1, 26, 21, { kind: "counted-twice", objective: 0 }, 3, 4],
    ]);
    const even = [
      [2, 2],
      [1, 5],
      [4, 3],
    ];
    expect(told(audit(even, [1, 1], [2, 6, 7]))).toEqual([[0, 2, 4, { kind: "unknown" }, 3, 3]]);
  });

  test("an objective counted twice; a missing total is no fault; a blank rating adds nothing", () => {
    expect(told(audit(ratings, weights, [37, 33, null, 25]))).toEqual([
      [1, 33, 21, { kind: "counted-twice", objective: 1 }, 2, 3],
    ]);
    expect(told(audit([[5, null, 3], ...ratings.slice(1)], weights, [31, 21, 34, 25]))).toEqual([]);
  });

  test("every wrong total is found, and none that is right is blamed", () => {
    const row = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 5, maxLength: 10 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
        fc.nat(4),
        fc.integer({ min: 1, max: 500 }),
        (table, points, at, off) => {
          const right = table.map((own) => own.reduce((sum, rating, j) => sum + rating * points[j]!, 0));
          const totals = right.map((total, i) => (i === at ? total + off : total));
          const { faults } = audit(table, points, totals);
          faults.forEach((fault, i) => {
            expect(fault === null).toBe(i !== at);
            if (fault !== null) expect(fault.expected).toBeCloseTo(right[i]!, 9);
          });
        },
      ),
    );
  });

  test("what cannot be used is named", () => {
    const of = (...[r, w, t]: [Table, number[], (number | null)[]]) => problem(auditTotals(r, r, w, t));
    expect(of([[1]], [1], [])).toEqual({ code: "size-mismatch", index: null });
    expect(of([[1, 2]], [1], [1])).toEqual({ code: "size-mismatch", index: 0 });
    expect(of([[NaN]], [1], [1])).toEqual({ code: "not-a-number", index: 0, column: 0 });
    expect(of([[1]], [1], [Infinity])).toEqual({ code: "not-a-number", index: 0 });
    expect(of([[1]], [NaN], [1])).toEqual({ code: "not-a-number", index: 0 });
    expect(of([[1]], [0], [1])).toEqual({ code: "all-zero", index: null });
    const sizes = (effects: Table) => problem(auditTotals([[1, 2]], effects, [1, 1], [3]));
    expect(sizes([])).toEqual({ code: "size-mismatch", index: null });
    expect(sizes([[1]])).toEqual({ code: "size-mismatch", index: 0 });
    expect(
      problem(
        auditTotals(
          [[1], [1, 2]],
          [
            [1, 2],
            [1, 2],
          ],
          [1, 1],
          [1, 3],
        ),
      ),
    ).toEqual({
      code: "size-mismatch",
      index: 0,
    });
    // The first row's weighted sum is past the largest number.
    expect(
      of(
        [
          [1e308, 1e308],
          [1, 2],
        ],
        [9, 9],
        [1, 27],
      ),
    ).toEqual({ code: "out-of-range", index: 0 });
  });
});

test("an average over what is not 0 takes 0 for not rated, and is right", () => {
  const ratings = [
    [4, 0, 2],
    [5, 3, 0],
    [1, 4, 5],
    [0, 2, 4],
  ];
  const weights = [50, 30, 20];
  // By hand: (4·50 + 2·20) / 70, (5·50 + 3·30) / 80, (1·50 + 4·30 + 5·20) / 100, (2·30 + 4·20) / 50
  const found = audit(ratings, weights, [3.43, 4.25, 2.7, 2.8], 5);
  expect(found.rule).toEqual({ kind: "weighted-nonzero", factor: 1 });
  expect(told(found)).toEqual([]);
  expect(told(audit(ratings, weights, [3.43, 4.25, 2.1, 2.8], 5))).toEqual([
    [2, 2.1, 2.7, { kind: "unknown" }, 4, 4],
  ]);
  // And the plain one: 3, 4, 10/3, 3
  expect(audit(ratings, weights, [3, 4, 3.33, 3], 5).rule).toEqual({ kind: "plain-nonzero", factor: 1 });
});
