import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { acquisitionCost } from "#core/insight/measures/acquisition-cost.ts";
import { churnRate, customerLifetime, retentionRate } from "#core/insight/measures/churn.ts";
import { discountedLifetimeValue, lifetimeValue } from "#core/insight/measures/lifetime-value.ts";
import { progress } from "#core/insight/measures/progress.ts";
import { returnOnInvestment } from "#core/insight/measures/return-on-investment.ts";
import type { Outcome } from "#core/domain/outcome.ts";
import { clvGuptaLehmann } from "#test/cases/oracles-measures.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("customers", () => {
  test("by hand", () => {
    expect(value(acquisitionCost(12000, 40))).toBe(300);
    expect(value(acquisitionCost(0, 40))).toBe(0);
    expect(value(churnRate(200, 10))).toBe(0.05);
    expect(value(churnRate(200, 0))).toBe(0);
    expect(value(churnRate(200, 200))).toBe(1);
    expect(value(retentionRate(200, 230, 40))).toBe(0.95);
    expect(value(retentionRate(200, 0, 0))).toBe(0);
    expect(value(retentionRate(200, 240, 40))).toBe(1);
    expect(value(retentionRate(200, 40, 40))).toBe(0);
    expect(value(customerLifetime(1))).toBe(1);
    expect(value(lifetimeValue(100, 1, 1))).toBe(100);
    expect(value(discountedLifetimeValue(100, 1, 0.25))).toBeCloseTo(400, 9);
    expect(value(discountedLifetimeValue(100, 0, 0))).toBe(0);
    expect(value(customerLifetime(0.05))).toBeCloseTo(20, 12);
    expect(value(lifetimeValue(100, 0.6, 0.2))).toBeCloseTo(300, 12);
    expect(value(lifetimeValue(100, -0.1, 0.2))).toBeCloseTo(-50, 12);
  });

  test("churn and retention of one period add up to 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.nat(1e6), (start, gone, won) => {
        const lost = gone % (start + 1);
        const sum = value(churnRate(start, lost)) + value(retentionRate(start, start - lost + won, won));
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  test("lifetime value with discounting: the multiples of Gupta & Lehmann 2003", () => {
    const { input, expected, tolerance } = clvGuptaLehmann;
    input.retention.forEach((r, row) => {
      const multiples = input.discount.map((i) => value(discountedLifetimeValue(1, r, i)));
      expectClose(multiples, expected[row]!, tolerance);
    });
  });

  test("paid at once it is worth exactly one payment more; it is the sum of what is still to come", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (r, i) => {
          const later = value(discountedLifetimeValue(100, r, i));
          expect(value(discountedLifetimeValue(100, r, i, "at-once"))).toBeCloseTo(later + 100, 8);
          let sum = 0;
          for (let t = 1; t < 1500; t++) sum += 100 * (r / (1 + i)) ** t;
          expect(later).toBeCloseTo(sum, 8);
        },
      ),
    );
  });

  test("the simple value is the one at once without discounting", () => {
    expect(value(discountedLifetimeValue(60, 0.8, 0, "at-once"))).toBeCloseTo(
      value(lifetimeValue(100, 0.6, 0.2)),
      9,
    );
  });
});

test("return on investment and progress, by hand", () => {
  expect(value(returnOnInvestment(15000, 12000))).toBe(0.25);
  expect(value(returnOnInvestment(0, 12000))).toBe(-1);
  expect(value(progress(100, 200, 150))).toBe(0.5);
  // Less is better: churn from 10% to a target of 5%, now 8%.
  expect(value(progress(0.1, 0.05, 0.08))).toBeCloseTo(0.4, 12);
  expect(value(progress(100, 200, 230))).toBe(1.3);
  expect(value(progress(100, 200, 80))).toBe(-0.2);
});

test.each<[string, () => Outcome<number>, object]>([
  ["spending below 0", () => acquisitionCost(-1, 4), { code: "negative", index: 0 }],
  ["no new customer", () => acquisitionCost(100, 0), { code: "not-positive", index: 1 }],
  ["past the largest number", () => acquisitionCost(1e308, 1e-308), { code: "no-answer", index: null }],
  ["spending unknown", () => acquisitionCost(NaN, 4), { code: "not-a-number", index: 0 }],
  ["nobody at the start", () => churnRate(0, 0), { code: "not-positive", index: 0 }],
  ["fewer than nobody lost", () => churnRate(5, -1), { code: "negative", index: 1 }],
  ["more lost than there were", () => churnRate(5, 6), { code: "out-of-range", index: 1 }],
  ["lost unknown", () => churnRate(5, Infinity), { code: "not-a-number", index: 1 }],
  ["nobody at the start, retention", () => retentionRate(0, 1, 1), { code: "not-positive", index: 0 }],
  ["fewer than nobody at the end", () => retentionRate(5, -1, 0), { code: "negative", index: 1 }],
  ["fewer than nobody new", () => retentionRate(5, 5, -1), { code: "negative", index: 2 }],
  ["more new than at the end", () => retentionRate(5, 3, 4), { code: "out-of-range", index: 2 }],
  ["more kept than there were", () => retentionRate(5, 8, 2), { code: "out-of-range", index: 1 }],
  ["kept unknown", () => retentionRate(5, 8, NaN), { code: "not-a-number", index: 2 }],
  ["nobody leaves: no end to it", () => customerLifetime(0), { code: "not-positive", index: 0 }],
  ["more than all leave", () => customerLifetime(1.1), { code: "out-of-range", index: 0 }],
  ["so few leave that no number holds it", () => customerLifetime(5e-324), { code: "no-answer" }],
  ["churn unknown", () => customerLifetime(NaN), { code: "not-a-number", index: 0 }],
  ["nobody leaves, value", () => lifetimeValue(1, 0.5, 0), { code: "not-positive", index: 2 }],
  ["more than all leave, value", () => lifetimeValue(1, 0.5, 2), { code: "out-of-range", index: 2 }],
  ["hardly anyone leaves, value", () => lifetimeValue(1, 0.5, 5e-324), { code: "no-answer", index: null }],
  ["more margin than revenue", () => lifetimeValue(1, 60, 0.2), { code: "out-of-range", index: 1 }],
  ["margin unknown", () => lifetimeValue(1, NaN, 0.2), { code: "not-a-number", index: 1 }],
  ["retention above 1", () => discountedLifetimeValue(1, 1.2, 0.1), { code: "out-of-range", index: 1 }],
  ["retention below 0", () => discountedLifetimeValue(1, -0.2, 0.1), { code: "out-of-range", index: 1 }],
  ["discount below 0", () => discountedLifetimeValue(1, 0.5, -0.1), { code: "negative", index: 2 }],
  ["nobody leaves, no discount", () => discountedLifetimeValue(1, 1, 0), { code: "no-answer" }],
  ["discount unknown", () => discountedLifetimeValue(1, 1, NaN), { code: "not-a-number", index: 2 }],
  ["no cost", () => returnOnInvestment(1, 0), { code: "not-positive", index: 1 }],
  ["benefit unknown", () => returnOnInvestment(NaN, 1), { code: "not-a-number", index: 0 }],
  ["target at the baseline", () => progress(3, 3, 4), { code: "no-answer", index: 1 }],
  ["current unknown", () => progress(3, 4, NaN), { code: "not-a-number", index: 2 }],
])("%s is refused", (_, outcome, expected) => {
  expect(problem(outcome())).toMatchObject(expected);
});
