import { describe, expect, test } from "@jest/globals";
import { budgetEffect, type BudgetEffect } from "#core/workflow/budget-effect.ts";
import { EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { previewDraft } from "#core/workflow/investment/preview.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleWorkbook } from "./sample.ts";

/**
 * In the sample, Delivery routing (12,000) ranks before Online booking (9,200); both are to be funded, and what is
 * running is to be stopped. A draft that fully serves the two weightiest objectives ranks before both.
 */
async function effectOf(
  budget: number,
  draft: Partial<InvestmentDraft>,
): Promise<Omit<BudgetEffect, "line"> & { readonly used: number }> {
  const { reading, scorecard } = await understand(sampleWorkbook());
  const { strategy } = reading;
  const level = { level: 3, confidence: 1, evidence: "" };
  const ratings = Object.fromEntries(
    strategy.objectives.map(({ id }, index) => [id, index < 2 ? level : { ...level, level: 0 }]),
  );
  const full = { ...EMPTY_DRAFT, name: "Booking by phone", ratings, ...draft };
  const { line, ...effect } = budgetEffect(
    strategy,
    scorecard,
    previewDraft(full, strategy, scorecard?.limits),
    budget,
  );
  return { ...effect, used: line.used };
}

describe("what a draft does to this year's budget", () => {
  test("it fits beside the others", async () => {
    expect(await effectOf(30_000, { costYearly: 5_000 })).toEqual({
      standing: "within",
      pushed: [],
      used: 26_200,
      onceFixed: false,
    });
  });

  test("it pushes the last below the line, or all of them", async () => {
    expect(await effectOf(22_000, { costYearly: 5_000 })).toMatchObject({
      standing: "within",
      pushed: ["Online booking"],
      used: 17_000,
    });
    expect(await effectOf(22_000, { costOnce: 15_000, costYearly: 5_000 })).toMatchObject({
      pushed: ["Delivery routing", "Online booking"],
      used: 20_000,
    });
  });

  test("it costs more than there is, and so pushes nobody", async () => {
    expect(await effectOf(22_000, { costYearly: 23_000 })).toMatchObject({
      standing: "beyond",
      pushed: [],
      used: 21_200,
    });
  });

  test("without a cost nothing can be said, and nothing is pushed", async () => {
    expect(await effectOf(22_000, {})).toMatchObject({ standing: "unpriced", pushed: [], used: 21_200 });
  });

  test("while something must be fixed first it is said of the day when it can be funded", async () => {
    expect(await effectOf(22_000, { costYearly: 5_000, readiness: { people: 0.25 } })).toMatchObject({
      standing: "within",
      pushed: ["Online booking"],
      onceFixed: true,
    });
  });

  test("what is not to be funded asks for nothing", async () => {
    expect(await effectOf(22_000, { costYearly: 5_000, ratings: {} })).toMatchObject({
      standing: null,
      pushed: [],
    });
  });
});
