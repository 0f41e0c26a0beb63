import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { scenarioOutcomes } from "#core/insight/robustness/scenarios.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("scenarios", () => {
  // Hand arithmetic. Growth future 80/20, lean future 20/80.
  test("score in each future, the worst case, and the greatest regret", () => {
    const outcomes = value(
      scenarioOutcomes(
        [
          [1, 0],
          [0.5, 0.5],
          [0, 1],
        ],
        [
          [80, 20],
          [20, 80],
        ],
      ),
    );
    const rounded = outcomes.map((own) => [
      own.scores.map((score) => Math.round(score)),
      Math.round(own.worst),
      own.worstScenario,
      Math.round(own.regret),
    ]);
    expect(rounded).toEqual([
      [[80, 20], 20, 1, 60],
      [[50, 50], 50, 0, 30],
      [[20, 80], 20, 0, 60],
    ]);
  });

  test("someone has no regret in each future, so the least regret under one future is 0", () => {
    const rating = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 8 }), (rows) => {
        const outcomes = value(
          scenarioOutcomes(
            rows.map((row) => [...row]),
            [[1, 3]],
          ),
        );
        expect(Math.min(...outcomes.map(({ regret }) => regret))).toBe(0);
        outcomes.forEach((own) => expect(own.worst).toBe(own.scores[0]));
      }),
    );
  });

  test("what cannot be used is named", () => {
    expect(problem(scenarioOutcomes([[1]], []))).toEqual({ code: "empty", index: null });
    expect(problem(scenarioOutcomes([[1, 1]], [[1, 1], [1]]))).toEqual({ code: "size-mismatch", index: 1 });
    expect(problem(scenarioOutcomes([[1, 1]], [[1, -1]]))).toEqual({ code: "negative", index: 0, column: 1 });
    expect(problem(scenarioOutcomes([[1, NaN]], [[1, 1]]))).toEqual({
      code: "not-a-number",
      index: 0,
      column: 1,
    });
  });
});
