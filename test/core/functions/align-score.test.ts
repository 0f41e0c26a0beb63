import { describe, expect, test } from "@jest/globals";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNDETAIL } from "#core/functions/align-detail.ts";
import { message, result } from "#test/support/functions.ts";

const RATINGS = [
  [3, 0, -1, 2],
  [1, 1, 0, 0],
];
const WEIGHTS = [[40, 30, 20, 10]];
const numbers = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) =>
    row.map((value): unknown => (typeof value === "number" ? expect.closeTo(value, 9) : value)),
  );
const SCORES = numbers([[40], [70 / 3]]);
const column = (row: readonly (readonly unknown[])[]): unknown[][] => row[0]!.map((cell) => [cell]);
const turned = RATINGS[0]!.map((_, j) => RATINGS.map((row) => row[j]));

describe("which way round", () => {
  test("weights in a row or a column", () => {
    expect(result(ALIGNSCORE, RATINGS, WEIGHTS)).toEqual(SCORES);
    expect(result(ALIGNSCORE, RATINGS, column(WEIGHTS))).toEqual(SCORES);
  });

  test("columns are investments where only that fits, and the result is a row", () => {
    expect(result(ALIGNSCORE, turned, WEIGHTS)).toEqual([SCORES.map(([score]) => score)]);
    expect(result(ALIGNDETAIL, turned, WEIGHTS)).toEqual(
      numbers([
        [140 / 3, 70 / 3],
        [20 / 3, 0],
        [40, 70 / 3],
        [1, 1],
        [40, 70 / 3],
        [0, 0],
        [1, 1],
      ]),
    );
  });

  test("a square table is read with rows as investments", () => {
    expect(
      result(
        ALIGNSCORE,
        [
          [3, 0],
          [3, 0],
        ],
        [[3, 1]],
      ),
    ).toEqual([[75], [75]]);
  });

  test("one investment, one objective, one cell", () => {
    expect(result(ALIGNSCORE, [[3, 0, -1, 2]], WEIGHTS)).toEqual(numbers([[40]]));
    expect(result(ALIGNSCORE, [[3], [0]], 7)).toEqual([[100], [0]]);
    expect(result(ALIGNSCORE, 1.5, 7)).toEqual([[50]]);
  });

  test("whole columns, and blank columns beyond the weights", () => {
    const tail = Array.from({ length: 1000 }, () => ["", "", "", ""]);
    expect(result(ALIGNSCORE, [...RATINGS, ...tail], WEIGHTS)).toEqual(SCORES);
    const beyond = RATINGS.map((row) => [...row, "", ""]);
    expect(result(ALIGNSCORE, beyond, [[...WEIGHTS[0]!, "", ""]])).toEqual(SCORES);
    expect(result(ALIGNSCORE, [...turned, ["", ""]], WEIGHTS)).toHaveLength(1);
  });

  test("sizes that do not fit are told", () => {
    expect(message(ALIGNSCORE, RATINGS, [[1, 2, 3]])).toBe(
      "ratings have 2 rows × 4 columns, but there are 3 weights; each row is an investment and each column an objective",
    );
    expect(message(ALIGNSCORE, RATINGS, 7)).toContain("but there is 1 weight;");
    expect(message(ALIGNSCORE, RATINGS, RATINGS)).toBe(
      "weights must be one row or one column, not 2 rows × 4 columns",
    );
  });
});

describe("every kind of rating", () => {
  const score = (cell: unknown, ...more: unknown[]): unknown =>
    result(ALIGNSCORE, [[cell, 3]], [[1, 1]], ...more)[0]![0];
  const fault = (cell: unknown, ...more: unknown[]): string =>
    message(
      ALIGNSCORE,
      [
        [3, 3],
        [3, cell],
      ],
      [[1, 1]],
      ...more,
    );

  test("number, numeric text, zero and blank", () => {
    expect(score(3)).toBe(100);
    expect(score("3")).toBe(100);
    expect(score("-3")).toBe(0);
    expect(score(0)).toBe(50);
    for (const blank of ["", null, undefined, " "]) expect(score(blank)).toBe(50);
    const assessed = (cell: unknown): unknown => result(ALIGNDETAIL, [[cell, 3]], [[1, 1]])[0]![6];
    expect(assessed(0)).toBe(1);
    for (const blank of ["", null, undefined, " "]) expect(assessed(blank)).toBe(0.5);
  });

  test("text, yes and errors are told with their place", () => {
    expect(fault("n/a")).toBe("ratings row 2, column 2: “n/a” is not a number");
    expect(fault("lots")).toMatch(/^ratings row 2, column 2: “lots” is not a rating/);
    expect(fault(true)).toMatch(/^ratings row 2, column 2: /);
    expect(fault({ error: "#N/A" })).toBe(
      "ratings row 2, column 2: holds the error #N/A; mend that cell first",
    );
    expect(fault("#REF!")).toContain("holds the error #REF!");
  });

  test("a rating off the scale is told with a scale that would hold it", () => {
    expect(fault(5)).toMatch(/^ratings row 2, column 2: 5 is off the scale -3\.\.3 \(-3 to 3\)/);
    expect(fault(-1, "0-5")).toContain("-1 is off the scale 0-5");
  });

  test("scales by number and by name", () => {
    expect(score(5, 5)).toBeCloseTo((100 + 60) / 2, 9);
    expect(score(1, "1-5")).toBeCloseTo(25, 9);
    expect(score(1, "1-5@3")).toBeCloseTo((0 - 100) / 2, 9);
    expect(score(5, "0-10")).toBeCloseTo(40, 9);
    expect(result(ALIGNSCORE, [["High", "Low"]], [[1, 1]], "words")[0]![0]).toEqual(expect.any(Number));
    expect(score(0.5, "0-3")).toBeCloseTo((100 / 6 + 100) / 2, 9);
    expect(result(ALIGNSCORE, [[0.2, 30, "10%"]], [[1, 1, 1]], "%")).toEqual(numbers([[20]]));
  });

  test("a scale turned round: less is better", () => {
    expect(result(ALIGNSCORE, [[1], [5], [2]], 1, "5-1")).toEqual([[100], [0], [75]]);
  });

  test("a blank row gives a blank result, a row of zeros gives 0", () => {
    const rows = [
      ["", ""],
      [0, 0],
      [0, ""],
    ];
    expect(result(ALIGNSCORE, rows, [[1, 1]])).toEqual([[""], [0], [0]]);
    expect(result(ALIGNDETAIL, rows, [[1, 1]])[0]).toEqual(["", "", "", "", "", "", ""]);
  });
});

describe("weights", () => {
  const fault = (...weights: unknown[]): string => message(ALIGNSCORE, [[1, 2, 3]], [weights]);
  test("numbers, numeric text and zero", () => {
    expect(result(ALIGNSCORE, [[3, 0, 3]], [["40%", "60 %", 0]])).toEqual(numbers([[40]]));
  });
  test("what cannot be a weight is told with its place", () => {
    expect(fault(1, "n/a", 2)).toBe("weights column 2: “n/a” is not a number");
    expect(fault(1, -2, 2)).toBe("weights column 2: -2 is negative; use 0 or more");
    expect(fault(1, null, 2)).toBe("weights column 2: blank; give 0 to what does not count");
    expect(fault(0, 0, 0)).toBe("weights are all 0; give at least one a value above 0");
    expect(fault(true, 1, 1)).toBe("weights column 1: true is not a number");
    expect(fault({ error: "#N/A" }, 1, 1)).toContain("weights column 1: holds the error #N/A");
    expect(message(ALIGNSCORE, [[1, 2]], [["", ""]])).toBe("weights is empty");
    expect(message(ALIGNSCORE, [[1, 2]], [[1], [-1]])).toContain("weights row 2: -1");
  });
});

describe("confidence", () => {
  const rows = [
    [3, 3],
    [3, -3],
  ];
  const score = (confidence: unknown, table: unknown = rows): unknown =>
    result(ALIGNSCORE, table, [[1, 1]], 3, confidence);

  test("for all, for each objective, for each investment, for each rating", () => {
    expect(score(0.5)).toEqual([[50], [-25]]);
    expect(score("medium")).toEqual([[75], [-12.5]]);
    expect(score([[1, 0.5]])).toEqual([[75], [0]]);
    expect(score([["low"], ["high"]])).toEqual([[50], [0]]);
    expect(
      score([
        [1, 0.5],
        ["50%", ""],
      ]),
    ).toEqual([[75], [-25]]);
  });

  test("turned ratings take turned confidence", () => {
    const table = [
      [3, 3, 3],
      [3, -3, 0],
    ];
    expect(score([[1], [0.5]], table)).toEqual([[75, 0, 50]]);
    expect(score([[1, 1, 0.5]], table)).toEqual([[100, 0, 25]]);
  });

  test("what does not fit or is no confidence is told", () => {
    expect(message(ALIGNSCORE, rows, [[1, 1]], 3, [[1, 1, 1]])).toContain("confidence has 1 row × 3 columns");
    expect(message(ALIGNSCORE, rows, [[1, 1]], 3, [[1], ["maybe"]])).toContain("confidence row 2: “maybe”");
    expect(message(ALIGNSCORE, rows, [[1, 1]], 3, -1)).toContain("confidence: -1 is not a confidence");
    expect(message(ALIGNSCORE, rows, [[1, 1]], 3, { error: "#N/A" })).toContain("holds the error #N/A");
  });
});

test("large tables give the same as small ones", () => {
  const big = Array.from({ length: 2000 }, (_, i) => RATINGS[i % 2]!);
  const found = result(ALIGNSCORE, big, WEIGHTS);
  expect(found).toHaveLength(2000);
  expect(found[1999]).toEqual(SCORES[1]);
});
