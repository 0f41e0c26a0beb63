import { describe, expect, test } from "@jest/globals";
import { PLANNED_BUSINESS } from "#test/pane/planned-business.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { fundingPlan } from "#core/workflow/funding/funding-plan.ts";
import { fundingQuestion } from "#core/workflow/funding/funding-question.ts";
import { otherPlansInSlices } from "#core/workflow/funding/other-plans.ts";
import { understand } from "#core/workflow/understand.ts";
import { allPlans } from "../../portfolio/question-cases.ts";

describe("other plans", () => {
  test("are the next best of all sets, tried one by one, told by their difference", async () => {
    const { reading, scorecard } = await understand(new MemoryWorkbook({ sheets: PLANNED_BUSINESS }));
    for (const budget of [12_000, 20_000, 26_000]) {
      const plan = fundingPlan(reading.strategy, scorecard!, { budget });
      if (!("in" in plan)) throw new Error(plan.status);
      const best = plan.in.map(({ id }) => id);
      const others = toEnd(otherPlansInSlices(reading.strategy, scorecard!, { budget }, best));
      const { question } = fundingQuestion(reading.strategy, scorecard!, { budget });
      const all = allPlans(question);
      expect(others.length).toBe(4);
      expect(others.map(({ loss }) => loss)).toEqual(
        all.slice(1, 5).map(({ value }) => expect.closeTo(all[0]!.value - value, 6)),
      );
      const costs = new Map(question.items.map(({ id, costs }) => [id, costs[0]!]));
      for (const { comesIn, goes, extra } of others) {
        const ids = [...best.filter((id) => !goes.includes(id)), ...comesIn].sort();
        expect(all.map((each) => [...each.ids].sort())).toContainEqual(ids);
        const cost = ids.reduce((sum, id) => sum + costs.get(id)!, 0);
        expect(cost).toBeLessThanOrEqual(budget);
        expect(cost - plan.used).toBeCloseTo(extra, 6);
      }
    }
  });
});
