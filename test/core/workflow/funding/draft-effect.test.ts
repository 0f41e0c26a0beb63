import { describe, expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { toEnd } from "#core/portfolio/engine/in-slices.ts";
import { draftEffectInSlices } from "#core/workflow/funding/draft-effect.ts";
import { reasonText } from "#core/workflow/funding/funding-words.ts";
import { EMPTY_DRAFT, type InvestmentDraft } from "#core/workflow/investment/draft.ts";
import { previewDraft } from "#core/workflow/investment/preview.ts";
import { understand } from "#core/workflow/understand.ts";
import { sampleWorkbook } from "../sample.ts";

/**
 * In the sample, Delivery routing costs 12,000 and Online booking 9,200; both are worth funding, and what is running is
 * to be stopped. A draft that fully serves the two weightiest objectives is worth more than either.
 */
async function effectOf(budget: number, draft: Partial<InvestmentDraft>, locks?: Record<string, "in">) {
  const { reading, scorecard } = await understand(sampleWorkbook());
  const { strategy } = reading;
  const level = { level: 3, confidence: 1, evidence: "" };
  const ratings = Object.fromEntries(
    strategy.objectives.map(({ id }, index) => [id, index < 2 ? level : { ...level, level: 0 }]),
  );
  const full = { ...EMPTY_DRAFT, name: "Booking by phone", ratings, ...draft };
  const preview = previewDraft(full, strategy, scorecard?.limits);
  const choices = { budget, ...(locks ? { locks } : {}) };
  const { line, lines, ...effect } = toEnd(draftEffectInSlices(strategy, scorecard, preview, choices));
  const words = { nameOf: (id: string) => id, money: String };
  return { ...effect, used: lines?.used ?? null, why: line ? reasonText(line, words, en) : null };
}

describe("what a draft does to this year's plan", () => {
  test("it fits beside the others", async () => {
    expect(await effectOf(30_000, { costYearly: 5_000 })).toEqual({
      standing: "in",
      pushed: [],
      comesIn: [],
      used: 26_200,
      why: "",
    });
  });

  test("it pushes out what leaves room for it, or all of it, where it is worth that", async () => {
    expect(await effectOf(22_000, { costYearly: 5_000 })).toMatchObject({
      standing: "in",
      pushed: ["Online booking"],
      used: 17_000,
    });
    expect(await effectOf(9_500, { costYearly: 9_500 })).toMatchObject({
      standing: "in",
      pushed: ["Online booking"],
      used: 9_500,
    });
  });

  test("what costs more than there is pushes nobody, and says how much is short", async () => {
    expect(await effectOf(22_000, { costYearly: 23_000 })).toMatchObject({
      standing: "out",
      pushed: [],
      used: 21_200,
      why: "22200 short",
    });
  });

  test("one that needs the other brings it in with it", async () => {
    const { reading } = await understand(sampleWorkbook());
    const booking = reading.strategy.investments.find(({ name }) => name === "Online booking")!.id;
    expect(await effectOf(14_200, { costYearly: 5_000, requires: [booking] })).toMatchObject({
      pushed: ["Delivery routing"],
      comesIn: ["Online booking"],
    });
  });

  test("without a cost it is in, and nothing is pushed", async () => {
    expect(await effectOf(22_000, {})).toMatchObject({ standing: "unpriced", pushed: [], used: 21_200 });
  });

  test("what is not worth funding is not offered", async () => {
    expect(await effectOf(22_000, { costYearly: 5_000, ratings: {} })).toMatchObject({
      standing: null,
      pushed: [],
    });
  });

  test("where no plan is possible there is none", async () => {
    expect(await effectOf(5_000, { costYearly: 1 }, { "new crm": "in" })).toMatchObject({
      standing: null,
      used: null,
    });
  });
});
