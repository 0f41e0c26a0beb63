import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { spendDrift } from "#core/insight/signals/drift.ts";
import { spendByObjective } from "#core/insight/signals/spend.ts";
import { effectRows } from "#test/support/effect-rows.ts";
import { problem, value } from "#test/support/outcome.ts";

// Hand arithmetic: 60 all on the first objective, 30 shared by the second and third, 10 on nothing.
const ROWS = [{ effects: [1, 0, 0, 0] }, { effects: [0, 1 / 3, 1 / 3, 0] }, { effects: [0, 0, 0, 0] }];
const COSTS = [60, 30, 10];

describe("spend by objective", () => {
  test("each cost goes to what it supports, in proportion; the rest is unaligned", () => {
    expect(value(spendByObjective(ROWS, COSTS, 4))).toEqual({
      byObjective: [60, 15, 15, 0],
      unaligned: 10,
      total: 100,
      unpriced: 0,
    });
  });

  test("harm draws no spend, and an investment without a cost is counted, not guessed", () => {
    const spend = value(spendByObjective([{ effects: [-1, 0.5] }, { effects: [1, 1] }], [8, null], 2));
    expect(spend).toEqual({ byObjective: [0, 8], unaligned: 0, total: 8, unpriced: 1 });
  });

  test("it adds up to what is spent", () => {
    fc.assert(
      fc.property(effectRows(3), fc.array(fc.nat(1e6), { minLength: 6, maxLength: 6 }), (rows, costs) => {
        const spend = value(spendByObjective(rows, costs.slice(0, rows.length), 3));
        const parts = spend.byObjective.reduce((a, b) => a + b, spend.unaligned);
        expect(parts).toBeCloseTo(spend.total, 3);
        expect(spend.total).toBe(costs.slice(0, rows.length).reduce((a, b) => a + b, 0));
      }),
    );
  });

  test("what cannot be used is named", () => {
    expect(problem(spendByObjective(ROWS, [1, 2], 4)).code).toBe("size-mismatch");
    expect(problem(spendByObjective(ROWS, [1, -2, 3], 4))).toEqual({ code: "negative", index: 1 });
    expect(problem(spendByObjective(ROWS, [1, 2, Infinity], 4))).toEqual({ code: "not-a-number", index: 2 });
    expect(problem(spendByObjective([ROWS[0]!, ROWS[0]!], [1e308, 1e308], 4)).code).toBe("out-of-range");
  });
});

describe("drift", () => {
  test("30% of spend would have to move (hand arithmetic)", () => {
    const drift = value(spendDrift(value(spendByObjective(ROWS, COSTS, 4)), [0.4, 0.3, 0.2, 0.1]));
    expect(drift.shares).toEqual([0.6, 0.15, 0.15, 0]);
    expect(drift.unaligned).toBe(0.1);
    expect(drift.drift).toBeCloseTo(0.3, 12);
    expect(drift.match).toBeCloseTo(0.7, 12);
  });

  test("all spend on nothing is full drift", () => {
    const spend = value(spendByObjective([{ effects: [0, -1] }], [5], 2));
    expect(value(spendDrift(spend, [1, 1])).drift).toBe(1);
  });

  test("it is 0 if and only if spend follows the weights, and never leaves 0 … 1", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(amounts, amounts, fc.nat(20), (byObjective, weights, unaligned) => {
        const total = byObjective.reduce((a, b) => a + b, unaligned);
        const whole = weights.reduce((a, b) => a + b, 0);
        fc.pre(total > 0 && whole > 0);
        const spend = { byObjective, unaligned, total, unpriced: 0 };
        const { drift } = value(spendDrift(spend, weights));
        const follows = byObjective.every((amount, j) => amount * whole === weights[j]! * total);
        expect(drift < 1e-12).toBe(follows);
        expect(drift).toBeGreaterThanOrEqual(0);
        expect(drift).toBeLessThanOrEqual(1);
      }),
    );
    const followed = { byObjective: [20, 15, 15], unaligned: 0, total: 50, unpriced: 0 };
    expect(value(spendDrift(followed, [40, 30, 30])).drift).toBeCloseTo(0, 12);
  });

  test("nothing spent has no drift; other sizes do not fit", () => {
    const nothing = value(spendByObjective(ROWS, [0, 0, null], 4));
    expect(problem(spendDrift(nothing, [1, 1, 1, 1])).code).toBe("all-zero");
    expect(problem(spendDrift(nothing, [1])).code).toBe("size-mismatch");
    expect(problem(spendDrift(nothing, [1, 1, 1, NaN]))).toEqual({ code: "not-a-number", index: 3 });
  });
});
