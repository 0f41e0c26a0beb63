import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { modifiedRateOfReturn } from "#core/insight/measures/modified-rate.ts";
import { payback } from "#core/insight/measures/payback.ts";
import {
  datedPresentValue,
  excelNetPresentValue,
  netPresentValue,
} from "#core/insight/measures/present-value.ts";
import * as oracles from "#test/cases/oracles-measures.ts";
import { expectClose } from "#test/support/close.ts";
import { problem, value } from "#test/support/outcome.ts";
import { serialDays } from "#test/support/days.ts";

const money = fc.integer({ min: -1000, max: 1000 });
const rates = fc.double({ min: -0.5, max: 1, noNaN: true });

describe("net present value", () => {
  test("Excel's NPV discounts the first flow too", () => {
    const { input, expected, tolerance } = oracles.npvExcel1;
    expectClose([value(excelNetPresentValue(input.rate, input.values))], expected, tolerance);
  });

  test("Excel's way to leave the first flow undiscounted is ours", () => {
    const { input, expected, tolerance } = oracles.npvExcel3;
    const excels = value(excelNetPresentValue(input.rate, input.values)) + input.initial;
    expectClose([excels], expected, tolerance);
    expectClose([value(netPresentValue(input.rate, [input.initial, ...input.values]))], [excels], 1e-9);
  });

  test("on dates: Excel's XNPV", () => {
    const { input, expected, tolerance } = oracles.xnpvExcel;
    expectClose(
      [value(datedPresentValue(input.rate, input.cashflows, serialDays(input.dates)))],
      expected,
      tolerance,
    );
  });

  test("the sum term by term; a year of 365 days is a period; it is linear in the flows", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 20 }), rates, (flows, rate) => {
        const direct = flows.reduce((sum, flow, t) => sum + flow / (1 + rate) ** t, 0);
        const found = value(netPresentValue(rate, flows));
        const size = flows.reduce((sum, flow, t) => sum + Math.abs(flow) / (1 + rate) ** t, 1e-9);
        expect(Math.abs(found - direct) / size).toBeLessThan(1e-12);
        const dated = value(
          datedPresentValue(
            rate,
            flows,
            flows.map((_, t) => 40000 + 365 * t),
          ),
        );
        expect(Math.abs(dated - direct) / size).toBeLessThan(1e-12);
        expect(
          value(
            netPresentValue(
              rate,
              flows.map((flow) => flow * 2),
            ),
          ),
        ).toBeCloseTo(2 * found, 6);
      }),
    );
  });

  test("what cannot be used is named", () => {
    expect(problem(netPresentValue(0.1, []))).toEqual({ code: "empty", index: null });
    expect(problem(netPresentValue(-1, [1]))).toEqual({ code: "out-of-range", index: 0 });
    expect(problem(netPresentValue(NaN, [1]))).toEqual({ code: "not-a-number", index: 0 });
    expect(problem(netPresentValue(0.1, [1, NaN]))).toEqual({ code: "not-a-number", index: 2 });
    expect(problem(netPresentValue(-0.999999, new Array<number>(400).fill(1))).code).toBe("no-answer");
    expect(problem(datedPresentValue(0.1, [1, 2], [1])).code).toBe("size-mismatch");
    expect(problem(datedPresentValue(0.1, [], [])).code).toBe("empty");
    expect(problem(datedPresentValue(0.1, [1, 2], [5, 4]))).toEqual({ code: "out-of-range", index: 1 });
    expect(problem(datedPresentValue(0.1, [1, 2], [5, NaN]))).toEqual({ code: "not-a-number", index: 1 });
    expect(problem(datedPresentValue(0.1, [Infinity, 2], [5, 6]))).toEqual({
      code: "not-a-number",
      index: 0,
    });
    expect(problem(datedPresentValue(Infinity, [1, 2], [5, 6]))).toEqual({ code: "not-a-number", index: 0 });
    expect(problem(datedPresentValue(-2, [1, 2], [5, 6]))).toEqual({ code: "out-of-range", index: 0 });
  });
});

describe("modified rate of return", () => {
  test("Excel's MIRR", () => {
    const { input, expected, tolerance } = oracles.mirrExcel;
    const found = modifiedRateOfReturn(input.cashflows, input.finance_rate, input.reinvest_rate);
    expectClose([value(found)], expected, tolerance);
  });

  test("one outlay and one receipt: no rate but their own matters", () => {
    fc.assert(
      fc.property(rates, rates, (finance, reinvest) => {
        expect(value(modifiedRateOfReturn([-100, 0, 121], finance, reinvest))).toBeCloseTo(0.1, 10);
      }),
    );
  });

  test("what cannot be used is named", () => {
    expect(problem(modifiedRateOfReturn([], 0.1, 0.1)).code).toBe("empty");
    expect(problem(modifiedRateOfReturn([1, 2], 0.1, 0.1)).code).toBe("no-answer");
    expect(problem(modifiedRateOfReturn([-1, -2], 0.1, 0.1)).code).toBe("no-answer");
    expect(problem(modifiedRateOfReturn([-1, 2], -1, 0.1))).toEqual({ code: "out-of-range", index: 0 });
    expect(problem(modifiedRateOfReturn([-1, 2], 0.1, -1))).toEqual({ code: "out-of-range", index: 1 });
    expect(problem(modifiedRateOfReturn([-1, NaN], 0.1, 0.1))).toEqual({ code: "not-a-number", index: 3 });
    const long = [-1e300, ...new Array<number>(400).fill(1)];
    expect(problem(modifiedRateOfReturn(long, 0.1, -0.999999)).code).toBe("no-answer");
    expect(
      problem(
        modifiedRateOfReturn(
          long.map((flow) => -flow),
          -0.999999,
          0.1,
        ),
      ).code,
    ).toBe("no-answer");
  });
});

describe("payback", () => {
  test("by hand, simple and discounted", () => {
    const { input, expected, tolerance } = oracles.payback;
    expectClose([value(payback(input.cashflows))!], [expected.simple], tolerance);
    expectClose([value(payback(input.cashflows, input.rate))!], [expected.discounted], tolerance);
  });

  test.each<[string, number[], number | null]>([
    ["never", [-100, 30, 30], null],
    ["just", [-100, 50, 50], 2],
    ["just, in tenths", [-0.3, 0.1, 0.1, 0.1], 3],
    ["nothing to pay back", [0, 10], 0],
    ["nothing at all", [0, 0], 0],
    ["money first", [100, -30, -30], 0],
    ["money first, then under water", [10, -30, 40], 1.5],
    ["an idle year in between", [-100, 0, 200], 1.5],
    ["under water again: only the last return counts", [-100, 150, -100, 100], 2.5],
    ["under water at the end", [-100, 150, -100], null],
    ["whatever the unit", [-3e300, 1e300, 2e300], 2],
  ])("%s: %j", (_, flows, expected) => {
    const found = value(payback(flows));
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });

  test("a higher rate never pays back sooner; without discounting the balance there is 0", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 3000 }),
        (back, cost) => {
          const flows = [-cost, ...back];
          const simple = value(payback(flows));
          const discounted = value(payback(flows, 0.1));
          expect(simple === null).toBe(back.reduce((a, b) => a + b, 0) < cost);
          if (discounted !== null) expect(discounted).toBeGreaterThanOrEqual(simple! - 1e-9);
          if (simple === null) return;
          const whole = Math.floor(simple);
          const part = simple - whole;
          const balance =
            flows.slice(0, whole + 1).reduce((a, b) => a + b, 0) + part * (flows[whole + 1] ?? 0);
          expect(balance).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  test("what cannot be used is named", () => {
    expect(problem(payback([])).code).toBe("empty");
    expect(problem(payback([-1, NaN]))).toEqual({ code: "not-a-number", index: 2 });
    expect(problem(payback([-1, 2], -1))).toEqual({ code: "out-of-range", index: 0 });
    expect(problem(payback(new Array<number>(400).fill(1), -0.999999)).code).toBe("no-answer");
  });
});
