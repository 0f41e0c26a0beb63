import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { coverage, coverageGaps } from "#core/insight/signals/coverage.ts";
import { problem, value } from "#test/support/outcome.ts";
import { effectRows } from "#test/support/effect-rows.ts";

describe("coverage", () => {
  test("two that help a bit: 1 - (1 - 2/3)(1 - 1/6) (hand arithmetic)", () => {
    const covered = value(coverage([{ effects: [2 / 3] }, { effects: [1 / 6] }], 1));
    expect(covered[0]).toBeCloseTo(0.7222222222222222, 12);
  });

  test("readiness and confidence discount it; harm and blanks do nothing", () => {
    const rows = [
      { effects: [1, -1, null, 0], confidence: [0.5, 1, 1, 1], readiness: 0.5 },
      { effects: [0, 1, null, 0] },
    ];
    expect(value(coverage(rows, 4))).toEqual([0.25, 1, 0, 0]);
  });

  test("nobody covers nothing", () => {
    expect(value(coverage([], 2))).toEqual([0, 0]);
  });

  test("it stays within 0 … 1, and one more investment never lowers it", () => {
    fc.assert(
      fc.property(effectRows(3), effectRows(3), (rows, more) => {
        const before = value(coverage(rows, 3));
        const after = value(coverage([...rows, ...more], 3));
        before.forEach((share, j) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(after[j]).toBeLessThanOrEqual(1);
          expect(after[j]).toBeGreaterThanOrEqual(share - 1e-12);
        });
      }),
    );
  });

  test("raising a rating never lowers coverage, and the order of rows does not matter", () => {
    fc.assert(
      fc.property(effectRows(2, 1), fc.double({ min: 0, max: 2, noNaN: true }), (rows, step) => {
        const raised = rows.map((row) => ({
          ...row,
          effects: row.effects.map((effect) => (effect === null ? null : Math.min(1, effect + step))),
        }));
        const before = value(coverage(rows, 2));
        value(coverage(raised, 2)).forEach((share, j) =>
          expect(share).toBeGreaterThanOrEqual(before[j]! - 1e-12),
        );
        value(coverage([...rows].reverse(), 2)).forEach((share, j) =>
          expect(share).toBeCloseTo(before[j]!, 9),
        );
      }),
    );
  });

  test("what cannot be used is named with row and column", () => {
    expect(problem(coverage([{ effects: [0, 0] }, { effects: [0] }], 2))).toEqual({
      code: "size-mismatch",
      index: 1,
    });
    expect(problem(coverage([{ effects: [NaN] }], 1))).toEqual({ code: "not-a-number", index: 0, column: 0 });
    expect(problem(coverage([{ effects: [3] }], 1))).toEqual({ code: "out-of-range", index: 0, column: 0 });
    expect(problem(coverage([{ effects: [1], confidence: [] }], 1)).code).toBe("size-mismatch");
    expect(problem(coverage([{ effects: [1], confidence: [1.1] }], 1)).code).toBe("out-of-range");
    expect(problem(coverage([{ effects: [1], readiness: -0.1 }], 1))).toEqual({
      code: "out-of-range",
      index: 0,
    });
    expect(problem(coverage([{ effects: [1], readiness: NaN }], 1)).code).toBe("not-a-number");
  });
});

describe("coverage gaps", () => {
  test("ranked by the weight that is not delivered: w (1 - coverage)", () => {
    const gaps = value(coverageGaps([40, 30, 20, 10], [0.9, 0.5, 0, 0.2]));
    expect(gaps.map(({ objective }) => objective)).toEqual([2, 1, 3, 0]);
    expect(value(coverageGaps([1, 2, 1], [0, 0.5, 0])).map(({ objective }) => objective)).toEqual([0, 1, 2]);
    expect(gaps.map(({ gap }) => gap)).toEqual([0.2, 0.15, 0.08, 0.04].map((gap) => expect.closeTo(gap, 12)));
  });

  test("what cannot be used is named", () => {
    expect(problem(coverageGaps([1, 1], [1])).code).toBe("size-mismatch");
    expect(problem(coverageGaps([1, 1], [1, NaN]))).toEqual({ code: "out-of-range", index: 1 });
    expect(problem(coverageGaps([1, 1], [-0.1, 1]))).toEqual({ code: "out-of-range", index: 0 });
    expect(problem(coverageGaps([1, 1], [1, 1.1]))).toEqual({ code: "out-of-range", index: 1 });
    expect(problem(coverageGaps([0], [1])).code).toBe("all-zero");
  });
});
