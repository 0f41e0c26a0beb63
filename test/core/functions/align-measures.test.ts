import { describe, expect, test } from "@jest/globals";
import { ALIGNCAC } from "#core/functions/align-cac.ts";
import { ALIGNCHURN } from "#core/functions/align-churn.ts";
import { ALIGNCLTV } from "#core/functions/align-cltv.ts";
import { ALIGNPAYBACK } from "#core/functions/align-payback.ts";
import { ALIGNPROGRESS } from "#core/functions/align-progress.ts";
import { ALIGNROI } from "#core/functions/align-roi.ts";
import { callFunction } from "#core/functions/call-function.ts";
import { clvGuptaLehmann, payback as paybackCase } from "#test/cases/oracles-measures.ts";
import { expectClose } from "#test/support/close.ts";
import { message, result } from "#test/support/functions.ts";

describe("measures cell by cell", () => {
  test("one cell counts for all; money and percent as people write them", () => {
    expect(result(ALIGNROI, [["15,000"], [6000]], 12000)).toEqual([[0.25], [-0.5]]);
    expect(result(ALIGNCAC, "1200", [[10, 20]])).toEqual([[120, 60]]);
    expect(
      result(
        ALIGNPROGRESS,
        0,
        [
          [10, 20],
          [40, 50],
        ],
        [
          [5, 5],
          [10, 25],
        ],
      ),
    ).toEqual([
      [0.5, 0.25],
      [0.25, 0.5],
    ]);
    expect(result(ALIGNCLTV, 100, "60%", "20%")).toEqual([[expect.closeTo(300, 9)]]);
  });

  test("a blank gives a blank; 0 does not", () => {
    expect(result(ALIGNCHURN, [[200], [""], [100]], [[10], [3], [0]])).toEqual([[0.05], [""], [0]]);
    expect(result(ALIGNCHURN, "", [[1], [2]])).toEqual([[""], [""]]);
  });

  test("sizes that do not match are told", () => {
    expect(message(ALIGNROI, [[1], [2]], [[1], [2], [3]])).toBe(
      "benefit has 2 rows × 1 column, cost has 3 rows × 1 column; give both the same size, or one cell for all",
    );
    expect(message(ALIGNPROGRESS, 1, [[1], [2]], [[1, 2]])).toContain(
      "target has 2 rows × 1 column, current has 1 row",
    );
  });

  test("lifetime value with a discount: the margin multiples of Gupta & Lehmann 2003", () => {
    const { input, expected, tolerance } = clvGuptaLehmann;
    input.retention.forEach((r, row) => {
      const multiples = result(ALIGNCLTV, 1, 1, 1 - r, [input.discount])[0]!.map(Number);
      expectClose(multiples, expected[row]!, tolerance);
      const upfront = result(ALIGNCLTV, 1, 1, 1 - r, [input.discount], "yes")[0]!.map(Number);
      expectClose(
        upfront,
        multiples.map((m) => m + 1),
        1e-12,
      );
    });
    expect(result(ALIGNCLTV, 1, 1, 0, 0.1)[0]![0]).toBeCloseTo(10, 9);
  });

  test.each<[string, string, string]>([
    ["no new customers", message(ALIGNCAC, [[5], [6]], [[1], [0]]), "customers row 2: 0 is not above 0"],
    ["spending below 0", message(ALIGNCAC, -5, 2), "spend: -5 is negative"],
    ["words", message(ALIGNROI, [[1, "lots"]], 3), "benefit column 2: “lots” is not a number"],
    [
      "more lost than there were",
      message(ALIGNCHURN, [[10], [5]], [[3], [8]]),
      "lost row 2: more were lost than",
    ],
    ["a margin of 60", message(ALIGNCLTV, 100, 60, 0.2), "margin: a margin is a share"],
    ["a margin of 60, discounted", message(ALIGNCLTV, 100, 60, 0.2, 0.1), "margin: a margin is a share"],
    ["churn of 20", message(ALIGNCLTV, 100, 0.6, 20), "churn: a share of customers is from 0 to 1"],
    [
      "churn of 20, discounted",
      message(ALIGNCLTV, 100, 0.6, 20, 0.1),
      "churn: a share of customers is from 0 to 1",
    ],
    ["churn below 0, discounted", message(ALIGNCLTV, 100, 0.6, -0.2, 0.1), "churn: a share of customers"],
    ["a discount below 0", message(ALIGNCLTV, 100, 0.6, 0.2, -0.1), "discount: -0.1 is negative"],
    ["nobody leaves", message(ALIGNCLTV, 100, 0.6, 0), "churn: nobody ever leaves"],
    ["nobody leaves, no discount", message(ALIGNCLTV, 100, 0.6, 0, 0), "nobody ever leaves"],
    ["target at the baseline", message(ALIGNPROGRESS, 5, [[5]], 7), "target: the target is the baseline"],
    ["past the largest number", message(ALIGNCAC, 1e308, 1e-300), "spend: there is no finite answer"],
  ])("%s is refused in words", (_, found, words) => {
    expect(found).toContain(words);
  });
});

describe("payback in cells", () => {
  test("the worked case, as a row and as a column, simple and discounted", () => {
    const { cashflows, rate } = paybackCase.input;
    const column = cashflows.map((flow) => [flow]);
    for (const flows of [[cashflows], column]) {
      const { simple, discounted } = paybackCase.expected;
      expect(result(ALIGNPAYBACK, flows)).toEqual([[expect.closeTo(simple, 9)]]);
      expectClose([Number(result(ALIGNPAYBACK, flows, rate)[0]![0])], [discounted], paybackCase.tolerance);
    }
  });

  test("one row for each investment; blank rows stay blank, blank periods bring nothing", () => {
    expect(
      result(ALIGNPAYBACK, [
        [-100, "", 200],
        ["", "", ""],
        [-100, 10, 10],
      ]),
    ).toEqual([[1.5], [""], ["never"]]);
    expect(result(ALIGNPAYBACK, 0)).toEqual([[0]]);
  });

  test("what cannot be used is told", () => {
    expect(
      message(ALIGNPAYBACK, [
        [-1, 2],
        [-1, "soon"],
      ]),
    ).toBe("flows row 2, column 2: “soon” is not a number");
    expect(message(ALIGNPAYBACK, [[-1, 2]], -0.5)).toContain("rate: -0.5 is below 0");
    expect(
      callFunction(ALIGNPAYBACK, [
        [
          [-1, 2],
          [-1, { error: "#N/A" }],
        ],
      ]),
    ).toMatchObject({ error: "#VALUE!" });
  });
});
