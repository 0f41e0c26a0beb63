import { expect, test } from "@jest/globals";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";
import { alignmentOf, countsAsSpending, portfolioOf } from "#core/workflow/portfolio.ts";
import { understand } from "#core/workflow/understand.ts";
import { SAMPLE_BUSINESS } from "../../sample-business.ts";

test("what a headline figure opens to adds up to it", async () => {
  const { reading, scorecard } = await understand(new MemoryWorkbook({ sheets: SAMPLE_BUSINESS }));
  const { investments } = reading.strategy;
  const portfolio = portfolioOf(reading.strategy, scorecard!);
  for (const part of ["aligned", "partly", "drifting"] as const) {
    const those = investments.filter(
      (one, index) =>
        countsAsSpending(one) && alignmentOf(scorecard!.results[index]!, scorecard!.limits) === part,
    );
    expect(those.reduce((sum, one) => sum + (yearCost(one) ?? 0), 0)).toBe(portfolio[part]);
  }
  expect(portfolio.total).toBeGreaterThan(0);
});
