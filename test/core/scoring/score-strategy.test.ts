import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rankScores } from "#core/scoring/rank.ts";
import { explainVerdict } from "#core/scoring/explain.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { type Manner, placeOf, placesGained } from "#core/workflow/manner.ts";
import { investment, rating, strategy } from "#test/support/strategy.ts";

const WEIGHTS = { A: 40, B: 30, C: 20, D: 10 };

const effects = fc.array(fc.option(fc.integer({ min: -3, max: 3 }).map((r) => r / 3)), {
  minLength: 4,
  maxLength: 4,
});
const rows = fc
  .array(effects, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, i) => investment(`Row ${i}`, each)));

describe("a whole strategy", () => {
  test("contributions add up to the score, cell by cell", () => {
    fc.assert(
      fc.property(rows, (investments) => {
        for (const { score, contributions } of scoreStrategy(strategy(WEIGHTS, investments)).results) {
          const sum = contributions.reduce((total, { points }) => total + points, 0);
          expect(sum).toBeCloseTo(score.score, 9);
        }
      }),
    );
    const cell = { sheet: "Plan", row: 4, column: 2 };
    const rated = investment("Shop", [], {
      ratings: [{ ...rating(1, 0.5), cell }, rating(-1 / 3, 0.5), rating(null)],
    });
    expect(scoreStrategy(strategy({ A: 2, B: 1, C: 1 }, [rated])).results[0]!.contributions).toEqual([
      { objectiveId: "a", weight: 0.5, effect: 1, confidence: 0.5, points: 25, cell },
      {
        objectiveId: "b",
        weight: 0.25,
        effect: -1 / 3,
        confidence: 0.5,
        points: expect.closeTo(-25 / 3),
        cell: null,
      },
      { objectiveId: "c", weight: 0.25, effect: null, confidence: 1, points: 0, cell: null },
    ]);
  });

  test("reasons and parts are made for those alone that are looked at, parts once", () => {
    const whole = strategy(WEIGHTS, [investment("Shop", [1, 0, 0, 0]), investment("Van", [0, 1, -1, 0])]);
    const asked: string[] = [];
    const objectives = whole.objectives.map((each) => ({
      ...each,
      get name() {
        asked.push(each.name);
        return each.name;
      },
    }));
    const { results } = scoreStrategy({ ...whole, objectives });
    expect(asked).not.toContain("A");
    asked.length = 0;
    const [first] = results;
    expect(explainVerdict(first!.reason)).toContain("Serves A");
    expect(asked).toEqual(["A", "B", "C", "D"]);
    expect({ ...first }).toMatchObject({
      reason: { rated: [{ effect: 1 }, {}, {}, {}] },
      contributions: [{ points: 40 }, {}, {}, {}],
    });
    expect(asked).toHaveLength(8);
    expect(first!.contributions).toBe(first!.contributions);
  });

  test("other rows, their number and their order change nothing but ranks and places", () => {
    fc.assert(
      fc.property(rows, fc.array(effects, { maxLength: 4 }), (investments, more) => {
        const alone = scoreStrategy(strategy(WEIGHTS, investments)).results;
        const others = more.map((each, i) => investment(`Other ${i}`, each));
        const mixed = scoreStrategy(strategy(WEIGHTS, [...others, ...investments].reverse())).results;
        for (const { rank: _, place: _place, ...result } of alone) {
          const {
            rank: __,
            place: __place,
            ...again
          } = mixed.find((each) => each.investmentId === result.investmentId)!;
          expect(again).toEqual(result);
        }
      }),
    );
  });

  test("the same strategy gives the same card, and is left as it was", () => {
    const whole = strategy(WEIGHTS, [investment("Shop", [1, null, -1, 0])]);
    const copy = JSON.stringify(whole);
    expect(scoreStrategy(whole)).toEqual(scoreStrategy(whole));
    expect(JSON.stringify(whole)).toBe(copy);
  });

  test("scales without negatives keep the low end of the range up, objective by objective", () => {
    const whole = strategy(WEIGHTS, [investment("Shop", [1, null, null, 0])]);
    const objectives = whole.objectives.map((objective, j) =>
      j === 1 ? { ...objective, scale: { ...objective.scale, bottom: null } } : objective,
    );
    expect(scoreStrategy({ ...whole, objectives }).results[0]!.score.low).toBeCloseTo(20, 9);
  });

  test("the user's own limits decide", () => {
    const whole = strategy(WEIGHTS, [investment("Shop", [1 / 3, 1 / 3, 0, 0])]);
    const kind = (limits: object) => scoreStrategy(whole, { limits }).results[0]!.verdict.kind;
    expect(kind({})).toBe("hold");
    expect(kind({ fund: 20 })).toBe("fund");
    expect(kind({ fund: 90 })).toBe("say-no");
  });

  test("no objectives and no investments are no fault", () => {
    expect(scoreStrategy(strategy(WEIGHTS, [])).results).toEqual([]);
    const [result] = scoreStrategy(strategy({}, [investment("Shop", [])])).results;
    expect(result).toMatchObject({ rank: null, verdict: { kind: "hold", causes: ["not-assessed"] } });
  });
});

describe("ranks", () => {
  test("of a strategy: the best score first, none where nothing is assessed", () => {
    const effects = [
      [0, 0],
      [1, 1],
      [null, null],
      [1, 0],
      [0, 1],
    ];
    const card = scoreStrategy(
      strategy(
        { A: 1, B: 1 },
        effects.map((each, i) => investment(`Row ${i}`, each)),
      ),
    );
    expect(card.results.map((result) => result.rank)).toEqual([4, 1, null, 2, 2]);
  });

  test("places are counted among those that one could have: a no has none, and leaves no gap, tied or not", () => {
    const law = { kind: "legal", name: "Law", state: "fail", mendable: false, cell: null } as const;
    const lines: readonly [effect: number | null, isNo?: "no"][] = [
      [1, "no"],
      [2 / 3],
      [2 / 3, "no"],
      [2 / 3],
      [1 / 3],
      [null],
      [0],
    ];
    const { results } = scoreStrategy(
      strategy(
        { A: 1 },
        lines.map(([effect, isNo], i) =>
          investment(`Row ${i}`, [effect], isNo ? { gates: [law] } : { mustDo: effect === 0 }),
        ),
      ),
    );
    expect(results.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5, null, 6]);
    expect(results.map(({ place }) => place)).toEqual([null, 1, null, 1, 3, null, 4]);
    // While one of several is chosen, or nobody has said what is decided, all are counted.
    const said = (manner: Manner): unknown[] => results.map((result) => placeOf(result, manner));
    expect(said("verdicts")).toEqual([null, 1, null, 1, 3, null, 4]);
    expect(said("open")).toEqual([1, 2, 2, 2, 5, null, 6]);
    expect(placesGained(results[4], results[1]!, "verdicts")).toBe(2);
    expect(placesGained(results[0], results[1]!, "verdicts")).toBe(0);
    expect(placesGained(undefined, results[1]!, "open")).toBe(0);
  });

  test("equal scores share the smaller rank; what is not assessed has none", () => {
    expect(rankScores([10, 30, 30, null, 5])).toEqual([3, 1, 1, null, 4]);
    expect(rankScores([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(rankScores([])).toEqual([]);
  });
});
