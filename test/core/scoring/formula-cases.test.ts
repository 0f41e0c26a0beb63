import { describe, expect, test } from "@jest/globals";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { CASE_WEIGHTS, FORMULA_CASES, type FormulaCase } from "#test/cases/formula-cases.ts";
import { investment, rating, strategy } from "#test/support/strategy.ts";

function score(each: FormulaCase) {
  const effects = each.ratings.map((r) => (r === null ? null : r / 3));
  const own = investment("Case", effects, {
    ratings: effects.map((effect, j) => rating(effect, each.confidence?.[j])),
    readiness: (each.readiness ?? []).map((level) => ({ kind: "overall", name: "", level, cell: null })),
    gates: (each.gates ?? []).map((gate) => ({ ...gate, kind: "privacy", name: "Privacy", cell: null })),
    requires: each.needsMissing === true ? ["other"] : [],
    mustDo: each.mustDo ?? false,
  });
  const [a, b, c, d] = CASE_WEIGHTS;
  const card = scoreStrategy(
    strategy({ A: a!, B: b!, C: c!, D: d! }, [own, investment("Other", [null, null, null, null])]),
  );
  expect(card.limits.fund).toBeCloseTo(30, 9);
  expect(card.limits.no).toBeCloseTo(10, 9);
  return card.results[0]!;
}

describe("worked cases of the formulas and verdict rules (hand arithmetic)", () => {
  test.each(FORMULA_CASES.map((each) => [each.id, each] as const))("%s", (_, each) => {
    const result = score(each);
    const { supports, against, ...rest } = result.score;
    const found = { ...rest, supports: 100 * supports, against: 100 * against };
    for (const [name, figure] of Object.entries(each.expected))
      expect([name, found[name as keyof typeof found]]).toEqual([name, expect.closeTo(figure, 6)]);
    expect(result.verdict.kind).toBe(each.verdict);
    expect(result.verdict.causes.includes("veto")).toBe(each.veto ?? false);
  });
});
