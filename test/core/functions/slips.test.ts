import { describe, expect, test } from "@jest/globals";
import { ALIGNCONSISTENCY } from "#core/functions/align-consistency.ts";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
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

  test("limits as shares are refused with what to write, as percent in text understood", () => {
    const verdict = (limits: unknown) =>
      callFunction(ALIGNVERDICT, [[[2]], [[1]], 3, null, null, null, limits]);
    expect(message(verdict([[0.6, 0.4]]))).toContain("write 60 and 40");
    expect(verdict([["70%", "40%"]])).toEqual([["Hold"]]);
    expect(verdict("merit")).toEqual([["Fund"]]);
    expect(verdict("strict")).toEqual([["Hold"]]);
    expect(message(verdict("lenient"))).toContain("lenient");
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
