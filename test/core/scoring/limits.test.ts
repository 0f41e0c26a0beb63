import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SCALE_MEANINGS, type ScaleMeaning } from "#core/domain/scale.ts";
import { strategyLimits, verdictLimits } from "#core/scoring/limits.ts";
import { meaningsOf, scaleMeaning } from "#core/scoring/meaning.ts";
import { inOwnUnits } from "#core/scoring/own-units.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { scaleById } from "#core/tables/values/scale.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { value } from "#test/support/outcome.ts";
import { investment, objective, strategy } from "#test/support/strategy.ts";

const scale = (id: string) => scaleById(id)!;

describe("what a scale means", () => {
  const cases: readonly [string, readonly (number | null)[], ScaleMeaning][] = [
    ["-3..3", [0.5, 1], "effect"],
    ["-1..1", [], "effect"],
    ["+/-", [1], "effect"],
    ["0/1/3/9", [1 / 3, 1], "contribution"],
    ["yes/no", [1], "contribution"],
    // Low, medium and high are grades; where somebody says none, they are contributions.
    ["words", [1 / 3, 2 / 3, 1], "merit-of-3"],
    ["words-5", [0.2, 1], "merit-of-5"],
    ["stars", [0.2, 0.6], "merit-of-5"],
    ["S/M/L", [], "merit-of-3"],
    ["words", [0, 2 / 3, 1], "contribution"],
    // A tenth of the ratings at 0, blanks aside, and just less than that.
    ["0-5", [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, null], "contribution"],
    ["0-5", [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "merit"],
    ["0-10", [0.3, 0.8], "merit"],
    ["0-5", [], "merit"],
    ["1-5", [0, 0, 0], "merit"],
    ["0-100", [0, 0.5], "contribution"],
    ["quality", [0, 1], "merit"],
    ["5-0", [0, 0, 1], "merit"],
  ];
  test.each(cases)("%s rated %j is %s", (id, effects, meaning) => {
    expect(scaleMeaning(scale(id), effects)).toBe(meaning);
  });

  test("words turned round: the best grade is the lowest, or none at all", () => {
    const effort = { ...scale("words"), reversed: true };
    expect(scaleMeaning(effort, [0, 1 / 3, 2 / 3])).toBe("less-of-3");
    expect(scaleMeaning(effort, [0, 1])).toBe("merit");
  });

  test("it is told from all ratings on the same scale, and what was said of it counts first", () => {
    const plan = strategy({}, [investment("A", [0, 1]), investment("B", [0.5, 0.5])], {
      objectives: [
        objective("Growth", 0.5, { scale: scale("0-5") }),
        objective("Calm", 0.5, { scale: scale("0-5") }),
      ],
    });
    expect(meaningsOf(plan)).toEqual(["contribution", "contribution"]);
    const [growth, calm] = plan.objectives;
    const said = {
      ...plan,
      objectives: [{ ...growth!, scale: { ...growth!.scale, meaning: "merit" as const } }, calm!],
    };
    expect(meaningsOf(said)).toEqual(["merit", "contribution"]);
  });
});

describe("limits by meaning", () => {
  test("effect: 100 Σ w², at least 15 and at most 40, and a third of it", () => {
    const equal = (count: number) => Array.from({ length: count }, () => 1 / count);
    expect(verdictLimits(equal(1))).toMatchObject({ fund: 40 });
    expect(verdictLimits(equal(4)).fund).toBeCloseTo(25, 9);
    expect(verdictLimits(equal(4)).no).toBeCloseTo(25 / 3, 9);
    expect(verdictLimits(equal(12))).toMatchObject({ fund: 15, no: 5 });
  });

  test("contribution 40 and 20, merit 60 and 40, strict 70 and 50; a mixture lies between by weight", () => {
    const of = (...meanings: ScaleMeaning[]) => verdictLimits([0.75, 0.25], {}, meanings);
    expect(of("contribution", "contribution")).toMatchObject({ fund: 40, no: 20 });
    expect(of("merit", "merit")).toMatchObject({ fund: 60, no: 40 });
    expect(of("contribution", "merit")).toMatchObject({ fund: 45, no: 25 });
    expect(verdictLimits([1], { strict: true }, ["merit"])).toMatchObject({ fund: 70, no: 50 });
    expect(verdictLimits([1], { strict: true }, ["contribution"])).toMatchObject({ fund: 40, no: 20 });
    // 62.5 for the effect is more than the most.
    expect(of("effect", "merit").fund).toBeCloseTo(0.75 * 40 + 0.25 * 60, 9);
  });

  test("in words and stars the limits lie between the lowest and the best grade as far as on 1-5", () => {
    // 1/3 + 60% and 40% of what is left of 1; turned round the best is two thirds.
    expect(verdictLimits([1], {}, ["merit-of-3"]).fund).toBeCloseTo(100 * (1 / 3 + (0.6 * 2) / 3), 9);
    expect(verdictLimits([1], {}, ["merit-of-3"]).no).toBeCloseTo(60, 9);
    expect(verdictLimits([1], {}, ["less-of-3"]).fund).toBeCloseTo(40, 9);
    expect(verdictLimits([1], {}, ["merit-of-5"]).fund).toBeCloseTo(68, 9);
    expect(verdictLimits([1], {}, ["merit-of-5"]).no).toBeCloseTo(52, 9);
    expect(verdictLimits([1], { strict: true }, ["merit-of-5"]).fund).toBeCloseTo(76, 9);
  });

  test("a grade has the same verdict in words, in stars and in numbers", () => {
    const verdict = (id: string, reversed: boolean, level: number) => {
      const { zero, top } = scale(id);
      const effect = (level - zero) / (top - zero);
      const rated = { ...scale(id), reversed };
      const plan = strategy({}, [investment("A", [reversed ? 1 - effect : effect])], {
        objectives: [objective("Growth", 1, { scale: rated })],
      });
      return scoreStrategy(plan).results[0]!.verdict.kind;
    };
    for (const reversed of [false, true]) {
      for (const level of [1, 2, 3])
        expect(verdict("words", reversed, level)).toBe(verdict("1-3", reversed, level));
      for (const level of [1, 2, 3, 4, 5])
        expect(verdict("stars", reversed, level)).toBe(verdict("1-5", reversed, level));
      for (const [top, stars] of [
        [3, "three stars"],
        [4, "four stars"],
      ] as const) {
        for (let level = 1; level <= top; level++)
          expect(verdict(stars, reversed, level)).toBe(verdict(`1-${top}`, reversed, level));
      }
    }
    expect(verdict("words", false, 2)).toBe("hold");
  });

  test("a person's own limits count first; a no that nobody set keeps its proportion", () => {
    expect(verdictLimits([1], { fund: 80 }, ["merit"]).no).toBeCloseTo((80 * 40) / 60, 9);
    expect(verdictLimits([1], { fund: 80, no: 10 }, ["merit"])).toMatchObject({ fund: 80, no: 10 });
  });

  test("they lie in the order of no and fund, for any weights and meanings", () => {
    const meaning = fc.constantFrom<ScaleMeaning>(...SCALE_MEANINGS);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), meaning), { minLength: 1, maxLength: 12 }),
        (given) => {
          const weights = value(normaliseWeights(given.map(([weight]) => weight)));
          const { fund, no } = verdictLimits(
            weights,
            {},
            given.map(([, each]) => each),
          );
          expect(no).toBeLessThan(fund);
          expect(fund).toBeGreaterThanOrEqual(15 - 1e-9);
          // Of low, medium and high, 60% between a third and all.
          expect(fund).toBeLessThanOrEqual(220 / 3 + 1e-9);
        },
      ),
    );
  });
});

describe("a strategy's limits", () => {
  const on = (id: string, effects: readonly number[][]) =>
    strategy(
      {},
      effects.map((each, i) => investment(`P${i}`, each)),
      {
        objectives: [
          objective("Growth", 0.6, { scale: scale(id) }),
          objective("Calm", 0.4, { scale: scale(id) }),
        ],
      },
    );

  test("people's middle is no longer enough: 3 of 5 is held, 3.4 funded, 2.5 a no", () => {
    const card = scoreStrategy(
      on("1-5", [
        [0.5, 0.5],
        [0.6, 0.6],
        [0.375, 0.375],
      ]),
    );
    expect(card.limits).toMatchObject({ fund: 60, no: 40 });
    expect(card.results.map(({ verdict }) => verdict.kind)).toEqual(["hold", "fund", "say-no"]);
  });

  test("in the table's own units", () => {
    const plan = on("1-5", [[0.5, 0.5]]);
    expect(inOwnUnits(plan, strategyLimits(plan).fund)).toEqual({ value: 3.4, top: 5 });
    expect(inOwnUnits(plan, strategyLimits(plan).no)).toEqual({ value: 2.6, top: 5 });
    expect(inOwnUnits(plan, -10)).toBeNull();
    expect(inOwnUnits(on("words", []), 40)).toBeNull();
    expect(inOwnUnits(on("-3..3", []), -50)).toEqual({ value: -1.5, top: 3 });
  });

  test("a minimum that a person set is a veto below it, named with its cell", () => {
    const plan = on("1-5", [[1, 0.25]]);
    const cell = { sheet: "Plan", row: 3, column: 4 };
    const rated = {
      ...plan,
      objectives: [plan.objectives[0]!, { ...plan.objectives[1]!, minimum: 50 }],
      investments: plan.investments.map((each) => ({
        ...each,
        ratings: each.ratings.map((rating, j) => (j === 1 ? { ...rating, cell } : rating)),
      })),
    };
    const [result] = scoreStrategy(rated).results;
    expect(result!.verdict).toMatchObject({
      kind: "fix-first",
      obstacles: [{ cause: "veto", about: "Calm", cell, level: 0.25, enough: 0.5 }],
    });
    expect(explainVerdict(result!.reason)).toContain("Fix first: it is below the minimum for Calm.");
  });
});
