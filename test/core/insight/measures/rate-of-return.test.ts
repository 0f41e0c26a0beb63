import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { netPresentValue } from "#core/insight/measures/present-value.ts";
import { datedRatesOfReturn, ratesOfReturn } from "#core/insight/measures/rate-of-return.ts";
import { irrExcel2y, irrExcel5y, irrMultipleRoots, xirrExcel } from "#test/cases/oracles-measures.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";
import { serialDays } from "#test/support/days.ts";

/** Coefficients of Π (1 - x (1 + r)), in ascending powers of x = 1 / (1 + rate): its rates are the given ones. */
function flowsWithRates(rates: readonly number[]): number[] {
  return rates.reduce<number[]>(
    (flows, rate) => [...flows, 0].map((flow, t) => flow - (t > 0 ? flows[t - 1]! * (1 + rate) : 0)),
    [-1000],
  );
}

describe("rates of return", () => {
  test("Excel's IRR examples", () => {
    for (const { input, expected, tolerance } of [irrExcel5y, irrExcel2y]) {
      const found = value(ratesOfReturn(input.cashflows));
      expectClose(found.rates, expected, tolerance);
      expect(found).toMatchObject({ single: found.rates[0], signChanges: 1 });
    }
  });

  test("two changes of sign, two rates: both are told, and no single one", () => {
    const { input, expected, tolerance } = irrMultipleRoots;
    const found = value(ratesOfReturn(input.cashflows));
    expectClose(found.rates, expected, tolerance);
    expect(found).toMatchObject({ single: null, signChanges: 2 });
  });

  test("on dates: Excel's XIRR; days given in another order of flows are the same plan", () => {
    const { input, expected, tolerance } = xirrExcel;
    const days = serialDays(input.dates);
    const found = value(datedRatesOfReturn(input.cashflows, days));
    expectClose(found.rates, expected, tolerance);
    const swap = <T>([a, b, c, d, e]: readonly T[]) => [a!, e!, c!, b!, d!];
    expectClose(value(datedRatesOfReturn(swap(input.cashflows), swap(days))).rates, found.rates, 1e-12);
  });

  test("flows that are not in the order of their days are put in order first", () => {
    // -100, 230 after one year and -132 after two: 10% and 20%.
    const { rates, signChanges } = value(datedRatesOfReturn([-100, -132, 230], [1000, 1730, 1365]));
    expectClose(rates, [0.1, 0.2], 1e-9);
    expect(signChanges).toBe(2);
  });

  test("every rate that was put in comes out, however many", () => {
    const steps = fc.uniqueArray(fc.integer({ min: -8, max: 25 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(steps, (tenths) => {
        const rates = tenths.map((tenth) => tenth / 10).sort((a, b) => a - b);
        expectClose(value(ratesOfReturn(flowsWithRates(rates))).rates, rates, 1e-6);
      }),
    );
  });

  test("at each of them net present value is 0, and between two it keeps its sign", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 9 }), (flows) => {
        fc.pre(flows.some((flow) => flow !== 0));
        const { rates, signChanges } = value(ratesOfReturn(flows));
        expect(rates.length).toBeLessThanOrEqual(signChanges);
        for (const rate of rates) {
          const size = flows.reduce((sum, flow, t) => sum + Math.abs(flow) / (1 + rate) ** t, 0);
          expect(Math.abs(value(netPresentValue(rate, flows))) / size).toBeLessThan(1e-11);
        }
        // A scan for what was missed: wherever the value changes sign on a fine grid, there is a rate.
        let before = value(netPresentValue(-0.95, flows));
        for (let rate = -0.94; rate < 10; rate += 0.01) {
          const now = value(netPresentValue(rate, flows));
          if (before * now < 0) expect(rates.some((r) => r > rate - 0.0101 && r < rate + 0.0001)).toBe(true);
          before = now;
        }
      }),
    );
  });

  test("a rate that only touches 0 is told once", () => {
    // -1000 + 2200 x - 1210 x² = -1000 (1 - 1.1 x)²
    const found = value(ratesOfReturn([-1000, 2200, -1210]));
    expectClose(found.rates, [0.1], 1e-7);
    expect(found).toMatchObject({ signChanges: 2 });
    expectClose(value(ratesOfReturn(flowsWithRates([0.1, 0.1, 0.1]))).rates, [0.1], 1e-4);
  });

  test("thirty years of months are solved as exactly", () => {
    const rate = 0.004;
    const payment = (250000 * rate) / (1 - (1 + rate) ** -360);
    const found = value(ratesOfReturn([-250000, ...new Array<number>(360).fill(payment)]));
    expectClose(found.rates, [rate], 1e-12);
  });

  test("money in before money out, and 0 itself, are rates too", () => {
    expectClose(value(ratesOfReturn([100, -110])).rates, [0.1], 1e-12);
    expectClose(value(ratesOfReturn([-100, 50, 50])).rates, [0], 1e-15);
    expectClose(value(ratesOfReturn([-1e308, 0, 1.21e308])).rates, [0.1], 1e-12);
    expectClose(value(ratesOfReturn([0, 0, -100, 0, 121])).rates, [0.1], 1e-12);
  });

  test("two flows of one day are one", () => {
    expectClose(value(datedRatesOfReturn([-60, -40, 110], [100, 100, 465])).rates, [0.1], 1e-12);
    expect(problem(datedRatesOfReturn([-60, 60], [100, 100])).code).toBe("all-zero");
  });

  test("where the money never turns there is none", () => {
    expect(value(ratesOfReturn([100, 50]))).toEqual({ rates: [], single: null, signChanges: 0 });
    expect(value(ratesOfReturn([-100]))).toEqual({ rates: [], single: null, signChanges: 0 });
    // Two changes of sign, but never worth 0.
    expect(value(ratesOfReturn([100, -100, 100]))).toEqual({ rates: [], single: null, signChanges: 2 });
  });

  test("what cannot be used is named", () => {
    expect(problem(ratesOfReturn([])).code).toBe("empty");
    expect(problem(ratesOfReturn([0, 0])).code).toBe("all-zero");
    expect(problem(ratesOfReturn([-1, NaN]))).toEqual({ code: "not-a-number", index: 1 });
    expect(problem(datedRatesOfReturn([-1, 2], [1])).code).toBe("size-mismatch");
    expect(problem(datedRatesOfReturn([-1, 2], [2, 1]))).toEqual({ code: "out-of-range", index: 1 });
  });
});
