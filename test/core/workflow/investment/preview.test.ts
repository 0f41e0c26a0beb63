import { expect, test } from "@jest/globals";
import { en } from "#core/messages/en.ts";
import { EMPTY_DRAFT } from "#core/workflow/investment/draft.ts";
import { previewDraft } from "#core/workflow/investment/preview.ts";
import { investment, strategy } from "#test/support/strategy.ts";

test("a draft among options of which one is chosen has a place among them, and no budget", () => {
  const options = strategy({ Fit: 50, Price: 50 }, [
    investment("Blue", [1 / 3, 1 / 3]),
    investment("Red", [2 / 3, 1 / 3]),
  ]);
  const ratings = Object.fromEntries(
    options.objectives.map(({ id }) => [id, { level: 3, confidence: 1, evidence: "" }]),
  );
  const draft = { ...EMPTY_DRAFT, name: "Green", ratings };
  const { result, scorecard } = previewDraft(draft, options, undefined, en, true);
  expect(result.choice).toMatchObject({ kind: "choose", place: 1, distance: expect.closeTo(50) });
  expect(scorecard.results.map(({ choice }) => choice?.place)).toEqual([3, 2, 1]);
  expect(previewDraft(draft, options, undefined, en).result.choice).toBeUndefined();
});
