import { describe, expect, test } from "@jest/globals";
import { ALIGNCHECK } from "#core/functions/align-check.ts";
import { ALIGNCONSISTENCY } from "#core/functions/align-consistency.ts";
import { ALIGNGAPS } from "#core/functions/align-gaps.ts";
import { ALIGNDETAIL } from "#core/functions/align-detail.ts";
import { ALIGNSCENARIOS } from "#core/functions/align-scenarios.ts";
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

  test("fractions that became dates are told wherever they stand, in either order of day and month", () => {
    const scored = (...weights: unknown[]) =>
      message(callFunction(ALIGNSCORE, [[weights.map(() => 3)], [weights]]));
    // 1 and 2 March: "1/3" and "2/3" in Europe; 3 January and 3 February in America.
    expect(scored(46082, 46083)).toContain("=1/3");
    expect(scored(46025, 46056)).toContain("=1/3");
    // 1 April beside a half and a quarter; 1 May among whole numbers.
    expect(scored(0.5, 46113, 0.25)).toContain("=1/4");
    expect(scored(3, 46143, 2)).toContain("=1/5");
    // "3/4" typed for a readiness is 4 March in America.
    const verdict = callFunction(ALIGNVERDICT, [[[2], [3]], [[1]], 3, [[46085], [1]]]);
    expect(message(verdict)).toMatch(/readiness row 1.*=3\/4/);
    // Amounts of money of one size are none.
    expect(callFunction(ALIGNSCORE, [[[3, 0, 0]], [[46000, 46120, 45980]]])).not.toHaveProperty("error");
  });

  test("percent in words beside amounts is a slip whatever they add up to", () => {
    const weights = (...amounts: unknown[]) => callFunction(ALIGNWEIGHTS, [[amounts]]);
    expect(message(weights("40%", 30, 40))).toContain("0.4 stands beside 30");
    expect(weights("40%", 1)).toEqual([[0.4 / 1.4, 1 / 1.4]]);
    const gaps = callFunction(ALIGNGAPS, [[[1, 2]], [[3, 3]], [["40%", 30]]]);
    expect(message(gaps)).toContain("importance column 1");
    const check = callFunction(ALIGNCHECK, [[[3, 2, 1]], [[0.4, 30, 30]], [[210]]]);
    expect(message(check)).toContain("0.4 stands beside 30");
  });

  test("a share is refused beside percent written another way, be it text or number", () => {
    const weights = (...amounts: unknown[]) => callFunction(ALIGNWEIGHTS, [[amounts]]);
    expect(message(weights("40%", "30"))).toContain("0.4 stands beside 30");
    // 40, 30 and 10 make up no hundred, and are percent all the same.
    expect(message(weights(0.4, 30, 10))).toContain("0.4 stands beside 30");
    expect(weights(0.5, 1.5, 2)).toEqual([[0.125, 0.375, 0.5]]);
    expect(weights("25%", 0.75)).toEqual([[0.25, 0.75]]);
  });

  test("limits that are no scores, or of which one is a share, are told with what to write", () => {
    const limits = (...numbers: number[]) =>
      message(callFunction(ALIGNVERDICT, [[[2]], [[1]], 3, null, null, null, [numbers]]));
    expect(limits(0.55, 35)).toContain("write 55");
    expect(limits(1, 0.5)).toContain("write 100 and 50");
    expect(limits(46177, 40)).toContain("-100 to 100");
  });

  test("totals in percent of a scale are held to the factor that was meant", () => {
    // 5 is 100%: averages over the rated ones, times 20, with one decimal; the fourth is a slip.
    const ratings = [
      [4, null, 2],
      [5, 3, 1],
      [null, 2, 2],
      [3, 3, 4],
      [1, 5, null],
      [2, null, 3],
    ];
    const totals = [[68.6], [72], [40], [68], [50], [45.7]];
    const found = callFunction(ALIGNCHECK, [ratings, [[50, 30, 20]], totals]) as string[][];
    expect(found.map(([said]) => said)).toEqual([
      "OK",
      "OK",
      "OK",
      expect.stringContaining("Should be 64, not 68"),
      "OK",
      "OK",
    ]);
  });

  test("scores that are equal are the same number in every function", () => {
    const thirds = [
      [3, 0, 0, 0],
      [0, 3, 0, 0],
      [0, 1, 1, 1],
    ];
    const weights = [[0.1, 0.1, 0.1, 0.7]];
    const scores = callFunction(ALIGNSCORE, [thirds, weights]) as number[][];
    const detail = callFunction(ALIGNDETAIL, [thirds, weights]) as number[][];
    const futures = callFunction(ALIGNSCENARIOS, [thirds, [weights[0]!, [0.1, 0.1, 0.1, 0.7]]]) as number[][];
    for (const [i, [score]] of scores.entries()) {
      expect(detail[i]![2]).toBe(score);
      expect(detail[i]![4]).toBe(score);
      expect(futures[i]!.slice(0, 3)).toEqual([score, score, score]);
    }
    expect(new Set(scores.slice(0, 2).flat()).size).toBe(1);
  });
});
