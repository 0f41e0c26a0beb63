import { describe, expect, test } from "@jest/globals";
import { ALIGNCHECK } from "#core/functions/align-check.ts";
import { ALIGNCONSISTENCY } from "#core/functions/align-consistency.ts";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNSPEND } from "#core/functions/align-spend.ts";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { callFunction } from "#core/functions/call-function.ts";

const message = (result: unknown): string => (result as { readonly message: string }).message;

describe("what a spreadsheet makes of what was typed", () => {
  test("a scale and a ratio that became dates are told with what was meant", () => {
    // 46027 is 5 January 2026: "1-5" typed into a cell.
    expect(message(callFunction(ALIGNSCORE, [[[3]], [[1]], 46027]))).toContain('"1-5"');
    const pairs = [
      [1, 46025],
      [null, 1],
    ];
    expect(message(callFunction(ALIGNCONSISTENCY, [pairs]))).toContain("=1/3");
  });

  test("40% beside 30 and 30 is not taken for next to nothing", () => {
    expect(message(callFunction(ALIGNSCORE, [[[3, 0, 0]], [[0.4, 30, 30]]]))).toContain(
      "0.4 stands beside 30",
    );
    expect(callFunction(ALIGNSCORE, [[[3, 0]], [[0.5, 1.5]]])).toEqual([[25]]);
  });

  test("shares among points and fractions that became dates are no weights, in either function", () => {
    const weights = (...amounts: unknown[]) =>
      callFunction(ALIGNWEIGHTS, [amounts.map((amount) => [amount])]);
    expect(message(weights("25%", 45, 30))).toContain("0.25 stands beside 45");
    // 3 and 2 January and 6 January, or in Europe 1 March and 1 February: "1/3", "1/2" and "1/6".
    expect(message(weights(46025, 46024, 46028))).toContain("=1/3");
    expect(message(weights(1, 46082))).toContain("=1/3");
    expect(message(callFunction(ALIGNSCORE, [[[3, 0]], [[46025, 46024]]]))).toContain("=1/3");
    // Amounts of money are none.
    expect(weights(46040, 41000)).toEqual([[46040 / 87040], [41000 / 87040]]);
    expect(weights(46025, 5000)).toEqual([[46025 / 51025], [5000 / 51025]]);
    expect(weights(0.5, 1.5)).toEqual([[0.25], [0.75]]);
  });

  test("limits as shares are refused with what to write, as percent in text understood", () => {
    const verdict = (limits: unknown) =>
      callFunction(ALIGNVERDICT, [[[2]], [[1]], 3, null, null, null, limits]);
    expect(message(verdict([[0.6, 0.4]]))).toContain("write 60 and 40");
    expect(message(verdict([[60, 0.4]]))).toContain("write 40");
    expect(verdict([["70%", "40%"]])).toEqual([["Hold"]]);
    expect(verdict("merit")).toEqual([["Fund"]]);
    expect(verdict("strict")).toEqual([["Hold"]]);
    expect(message(verdict("lenient"))).toContain("lenient");
  });

  test("amounts as texts are read by the marks of all of them", () => {
    const spend = (...costs: string[]) =>
      callFunction(ALIGNSPEND, [
        [
          [3, 0],
          [0, 3],
        ],
        costs.map((cost) => [cost]),
      ]);
    // 1,200 and 1,200.50 for either objective, nothing beside them.
    const [[first, second]] = spend("1.200", "1.200,50") as [[number, number]];
    expect(second / first).toBeCloseTo(1200.5 / 1200, 9);
    expect(spend("1.200,50", "1.200")).not.toEqual(spend("1.200", "1.200,50"));
    expect(spend("2,400", "1,200")).toEqual(spend("2400", "1200"));
  });

  test("a rating that became a date is told with what was meant", () => {
    expect(message(callFunction(ALIGNSCORE, [[[3], [46025]], [[1]]]))).toMatch(/row 2.*“1-3” or “1\/3”/);
  });

  test("right averages over what is rated are right", () => {
    const ratings = [
      [4, null, 2],
      [5, 3, 1],
      [null, 2, 2],
    ];
    // (4 · 50 + 2 · 20) / 70, (5 · 50 + 3 · 30 + 1 · 20) / 100, 2
    const totals = [[240 / 70], [3.6], [2]];
    expect(callFunction(ALIGNCHECK, [ratings, [[50, 30, 20]], totals, "1-5"])).toEqual([
      ["OK"],
      ["OK"],
      ["OK"],
    ]);
    const slipped = callFunction(ALIGNCHECK, [ratings, [[50, 30, 20]], [[240 / 70], [3.2], [2]], "1-5"]);
    expect((slipped as string[][])[1]![0]).toContain("Should be 3.6, not 3.2");
  });

  test("weights that run down beside a square say that its rows are the objectives", () => {
    const square = [
      [3, 0, 1],
      [0, 3, 1],
      [1, 1, 3],
    ];
    const down = callFunction(ALIGNSCORE, [square, [[50], [30], [20]]]) as number[][];
    const across = callFunction(ALIGNSCORE, [square, [[50, 30, 20]]]) as number[][];
    expect(down[0]!.map((score) => Math.round(score))).toEqual([57, 37, 47]);
    expect(across.map(([score]) => Math.round(score!))).toEqual([57, 37, 47]);
    const skew = [
      [3, 0],
      [3, 3],
    ];
    expect(callFunction(ALIGNSCORE, [skew, [[75], [25]]])).toEqual([[100, 25]]);
    expect(callFunction(ALIGNSCORE, [skew, [[75, 25]]])).toEqual([[75], [100]]);
  });
});
