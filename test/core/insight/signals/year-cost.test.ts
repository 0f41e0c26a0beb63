import { expect, test } from "@jest/globals";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { investment } from "#test/support/strategy.ts";

test("what an investment costs in its first year: once and yearly, unknown only where both are", () => {
  const cost = (costOnce: number | null, costYearly: number | null) =>
    yearCost(investment("Shop", [], { costOnce, costYearly }));
  expect(cost(100, 20)).toBe(120);
  expect(cost(100, null)).toBe(100);
  expect(cost(null, 20)).toBe(20);
  expect(cost(0, null)).toBe(0);
  expect(cost(null, 0)).toBe(0);
  expect(cost(null, null)).toBeNull();
});
