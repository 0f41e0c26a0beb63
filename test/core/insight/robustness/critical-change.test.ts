import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { criticalChanges } from "#core/insight/robustness/critical-change.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("critical weight changes", () => {
  // Triantaphyllou & Sánchez 1997, Decision Sciences 28:151-194: A1, A2, A3 of the worked example. Its weights add
  // up to 1.0001; expected values by hand from its printed preferences .31618, .27678, .26227.
  const a1 = [0.3088, 0.2897, 0.3867, 0.1922];
  const a2 = [0.2163, 0.3458, 0.1755, 0.6288];
  const a3 = [0.4509, 0.2473, 0.1194, 0.0575];
  const weights = [0.3277, 0.3058, 0.2876, 0.079];

  test("the paper's example: the weight of the first criterion must rise by 0.3794, or by 0.0619", () => {
    expect(Math.abs(value(criticalChanges(a1, a3, weights))[0]!.delta - -0.3794)).toBeLessThan(1e-4);
    expect(Math.abs(value(criticalChanges(a2, a3, weights))[0]!.delta - -0.0619)).toBeLessThan(1e-4);
    expect(value(criticalChanges(a2, a3, weights))[0]!.relative).toBeCloseTo(-0.189, 3);
  });

  test("no weight of this objective can do it: equal ratings, or more than there is to take", () => {
    expect(value(criticalChanges([1, 0.5], [0, 0.5], [0.5, 0.5]))).toEqual([
      { delta: 0.5, relative: 1, newWeight: 0 },
      null,
    ]);
    expect(value(criticalChanges([1, 0.6], [0.5, 0], [0.5, 0.5]))).toEqual([null, null]);
  });

  test("at the new weight the two meet, the other weights keeping their proportions", () => {
    const rating = fc.integer({ min: -6, max: 6 }).map((r) => r / 6);
    const three = fc.tuple(rating, rating, rating);
    const points = fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(three, three, points, (one, other, given) => {
        const total = given.reduce((a, b) => a + b, 0);
        value(criticalChanges(one, other, given)).forEach((change, k) => {
          if (change === null) return;
          const changed = given.map((w, j) => w / total - (j === k ? change.delta : 0));
          const sum = changed.reduce((a, b) => a + b, 0);
          expect(changed[k]! / sum).toBeCloseTo(change.newWeight, 9);
          const score = (row: readonly number[]) => row.reduce((s, r, j) => s + (r * changed[j]!) / sum, 0);
          expect(score(one)).toBeCloseTo(score(other), 9);
        });
      }),
    );
  });

  test("what cannot be used is named", () => {
    expect(problem(criticalChanges([1], [1, 2], [1]))).toEqual({ code: "size-mismatch", index: 1 });
    expect(problem(criticalChanges([NaN], [1], [1]))).toEqual({ code: "not-a-number", index: 0, column: 0 });
    expect(problem(criticalChanges([1], [1], [-1]))).toEqual({ code: "negative", index: 0 });
  });
});
