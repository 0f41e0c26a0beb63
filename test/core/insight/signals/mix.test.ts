import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mix } from "#core/insight/signals/mix.ts";
import { ASSET_CLASSES, LEVERS } from "#core/insight/signals/references.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("mix of spending", () => {
  test("shares beside an editable reference, in its order, then what it does not name", () => {
    const parts = value(
      mix(
        [" Strategic", "infrastructure", undefined, "Toys", "strategic "],
        [10, 50, 5, 15, 20],
        ASSET_CLASSES,
      ),
    );
    expect(parts.map(({ name, amount, reference }) => [name, amount, reference])).toEqual([
      ["infrastructure", 50, 0.5],
      ["transactional", 0, 0.25],
      ["informational", 0, 0.15],
      ["strategic", 30, 0.1],
      ["Toys", 15, null],
      ["", 5, null],
    ]);
    expect(parts.map(({ difference }) => difference)).toEqual([
      0,
      -0.25,
      -0.15,
      expect.closeTo(0.2, 12),
      null,
      null,
    ]);
  });

  test("names are the same whatever the case and the white space, and are shown as first written", () => {
    const parts = value(mix([" Big  Data ", "big data", "BIGDATA"], [1, 2, 4]));
    expect(parts.map(({ name, amount }) => [name, amount])).toEqual([
      ["BIGDATA", 4],
      ["Big  Data", 3],
    ]);
  });

  test("levers weigh the same until a business says otherwise", () => {
    const parts = value(mix(["Automation", "efficiency"], [30, 10], LEVERS));
    expect(parts).toHaveLength(7);
    expect(parts.every(({ reference }) => Math.abs((reference ?? 0) - 1 / 7) < 1e-12)).toBe(true);
    expect(parts.find(({ name }) => name === "automation")).toMatchObject({ amount: 30, share: 0.75 });
  });

  test("shares add up to 1, and scaling the reference changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("a", "b", "c", undefined), fc.nat(1000)), { minLength: 1 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (spent, unit) => {
          fc.pre(spent.some(([, cost]) => cost > 0));
          const kinds = spent.map(([kind]) => kind);
          const costs = spent.map(([, cost]) => cost);
          const parts = value(mix(kinds, costs, { a: 1, b: 3 }));
          expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          value(mix(kinds, costs, { a: unit, b: 3 * unit })).forEach(({ reference }, i) => {
            if (reference !== null) expect(reference).toBeCloseTo(parts[i]!.reference!, 9);
          });
        },
      ),
    );
  });

  test("what cannot be used is named", () => {
    expect(problem(mix(["a"], [])).code).toBe("size-mismatch");
    expect(problem(mix(["a"], [-1]))).toEqual({ code: "negative", index: 0 });
    expect(problem(mix(["a"], [null])).code).toBe("all-zero");
    expect(problem(mix(["a"], [1], { a: 0 })).code).toBe("all-zero");
    expect(problem(mix(["a", "b"], [1e308, 1e308])).code).toBe("out-of-range");
  });
});
