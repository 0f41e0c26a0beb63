import { describe, expect, test } from "@jest/globals";
import { ALIGNCONSISTENCY } from "#core/functions/align-consistency.ts";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { ahpSaaty2008Drinks, ahpSaatySchoolCr } from "#test/cases/oracles-weighting.ts";
import { expectClose } from "#test/support/close.ts";
import { message, result } from "#test/support/functions.ts";

describe("pairwise comparison in cells", () => {
  test("Saaty 2008, drinks: the whole square, or its upper half, gives the published weights", () => {
    const { input, expected, tolerance } = ahpSaaty2008Drinks;
    const half = input.matrix.map((row, i) => row.map((ratio, j) => (j > i ? ratio : "")));
    for (const table of [input.matrix, half]) {
      const weights = result(ALIGNWEIGHTS, table, "Pairwise").map(([weight]) => Number(weight));
      expectClose(weights, expected.weights, tolerance);
      expectClose([Number(result(ALIGNCONSISTENCY, table)[0]![0])], [expected.cr], tolerance);
    }
  });

  test("Saaty 1980, school: the ratio says that the answers contradict each other", () => {
    const { input, expected, tolerance } = ahpSaatySchoolCr;
    const ratio = Number(result(ALIGNCONSISTENCY, input.matrix)[0]![0]);
    expectClose([ratio], [expected.cr_alonso_lamata], tolerance);
  });

  test("fractions as text, rounded reciprocals, gaps and a single objective", () => {
    const text = [
      [1, "1/2", "1/6"],
      ["2", 1, "1:3"],
      ["", "", ""],
    ];
    expectClose(
      result(ALIGNWEIGHTS, text, "pairwise").map(([w]) => Number(w)),
      [1 / 9, 2 / 9, 6 / 9],
      1e-12,
    );
    expect(
      result(ALIGNCONSISTENCY, [
        [1, 8],
        [0.13, 1],
      ]),
    ).toEqual([[0]]);
    expect(result(ALIGNCONSISTENCY, [[1]])).toEqual([[0]]);
    expect(
      result(
        ALIGNWEIGHTS,
        [
          ["", 3, ""],
          ["", "", 2],
          ["", "", ""],
        ],
        "pairwise",
      ),
    ).toEqual([[expect.closeTo(6 / 9, 12)], [expect.closeTo(2 / 9, 12)], [expect.closeTo(1 / 9, 12)]]);
  });

  test.each<[string, unknown[][], string]>([
    [
      "not a square",
      [
        [1, 2, 3],
        ["", 1, 2],
      ],
      "pairs must have as many rows as columns, one of each for every objective, not 2 rows × 3 columns",
    ],
    [
      "a word",
      [
        [1, "much"],
        ["", 1],
      ],
      "pairs row 1, column 2: “much” is not a number",
    ],
    [
      "a zero",
      [
        [1, ""],
        [0, 1],
      ],
      "pairs row 2, column 1: 0 is not a comparison; write how many times",
    ],
    [
      "an error",
      [
        [1, { error: "#N/A" }],
        ["", 1],
      ],
      "pairs row 1, column 2: holds the error #N/A",
    ],
    [
      "both more important",
      [
        [1, 3],
        [3, 1],
      ],
      "pairs row 1, column 2: 3 and, the other way round, 3 contradict each other",
    ],
    [
      "more important than itself",
      [
        [2, 3],
        ["", 1],
      ],
      "pairs row 1, column 1: a thing compared with itself is 1",
    ],
    [
      "two groups",
      [
        [1, "", 2],
        ["", 1, ""],
        ["", "", 1],
      ],
      "pairs: nothing joins rows 1, 3 and row 2; compare",
    ],
  ])("%s is refused in words", (_, table, words) => {
    expect(message(ALIGNCONSISTENCY, table)).toContain(words);
    expect(message(ALIGNWEIGHTS, table, "pairwise")).toContain(words.replace("pairs", "values"));
  });

  test("names of methods that are no methods are refused, whatever an object calls its own", () => {
    expect(message(ALIGNWEIGHTS, [[1, 2]], "constructor")).toMatch(/is not one of points, .* and pairwise$/);
  });

  test("squares of several people are taken together by their geometric mean", () => {
    // Of consistent squares the group's weights are the geometric means of each one's, scaled (Forman & Peniwati 1998).
    const square = (weights: readonly number[]) => weights.map((own) => weights.map((other) => own / other));
    const [one, two, three] = [
      [0.5, 0.3, 0.2],
      [0.2, 0.2, 0.6],
      [0.1, 0.7, 0.2],
    ] as const;
    const means = [0, 1, 2].map((j) => Math.cbrt(one[j]! * two[j]! * three[j]!));
    const sum = means.reduce((total, mean) => total + mean, 0);
    const stacked = [...square(one), ...square(two), ...square(three)];
    const found = result(ALIGNWEIGHTS, stacked, "pairwise").map(([weight]) => Number(weight));
    expectClose(
      found,
      means.map((mean) => mean / sum),
      1e-9,
    );
    // One gives the upper half, the other the lower: 2 and 8 times come to 4.
    const halves = [
      [1, 2],
      ["", 1],
      [1, ""],
      ["1/8", 1],
    ];
    expectClose(
      result(ALIGNWEIGHTS, halves, "pairwise").map(([weight]) => Number(weight)),
      [0.8, 0.2],
      1e-9,
    );
    const slip = [
      [1, 2],
      ["", 1],
      [1, 2],
      [3, 1],
    ];
    expect(message(ALIGNWEIGHTS, slip, "pairwise")).toContain("square 2");
  });
});
