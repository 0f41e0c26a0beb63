import { describe, expect, test } from "@jest/globals";
import { ALIGNCHECK } from "#core/functions/align-check.ts";
import { ALIGNCOVERAGE } from "#core/functions/align-coverage.ts";
import { ALIGNDRIFT } from "#core/functions/align-drift.ts";
import { ALIGNFIRMNESS } from "#core/functions/align-firmness.ts";
import { ALIGNGAPS } from "#core/functions/align-gaps.ts";
import { ALIGNISLANDS } from "#core/functions/align-islands.ts";
import { ALIGNRANKRANGE } from "#core/functions/align-rank-range.ts";
import { ALIGNSCENARIOS } from "#core/functions/align-scenarios.ts";
import { ALIGNSPEND } from "#core/functions/align-spend.ts";
import { ALIGNSTABILITY } from "#core/functions/align-stability.ts";
import type { FunctionSpec } from "#core/functions/spec.ts";
import { message, result } from "#test/support/functions.ts";

const RATINGS = [
  [3, 0, -1],
  [0, 1, 1],
];
const TURNED = [
  [3, 0],
  [0, 1],
  [-1, 1],
];
const WEIGHTS = [[50, 30, 20]];
const COSTS = [[60], [40]];

describe("columns are investments where only that fits, and the results turn too", () => {
  const turn = (rows: readonly (readonly unknown[])[]) => rows[0]!.map((_, c) => rows.map((row) => row[c]));

  test.each<[FunctionSpec, readonly unknown[]]>([
    [ALIGNFIRMNESS, [WEIGHTS]],
    [ALIGNRANKRANGE, [WEIGHTS]],
    [ALIGNSCENARIOS, [[...WEIGHTS, [10, 10, 10], [0, 0, 1], [1, 2, 3]]]],
    [ALIGNSPEND, [COSTS]],
  ])("$name", (spec, more) => {
    expect(result(spec, TURNED, ...more)).toEqual(turn(result(spec, RATINGS, ...more)));
  });

  test("one number, or what follows the weights, does not turn", () => {
    expect(result(ALIGNDRIFT, TURNED, WEIGHTS, COSTS)).toEqual(result(ALIGNDRIFT, RATINGS, WEIGHTS, COSTS));
    expect(result(ALIGNSTABILITY, TURNED, WEIGHTS)).toEqual(result(ALIGNSTABILITY, RATINGS, WEIGHTS));
    expect(result(ALIGNCHECK, TURNED, WEIGHTS, [[130, 50]])).toEqual([["OK", "OK"]]);
  });

  test("scenarios down the columns", () => {
    const down = [
      [50, 1],
      [30, 1],
      [20, 1],
    ];
    expect(result(ALIGNSCENARIOS, RATINGS, down)).toEqual(
      result(ALIGNSCENARIOS, RATINGS, [
        [50, 30, 20],
        [1, 1, 1],
      ]),
    );
  });
});

describe("what cannot be used is told with its place", () => {
  test.each<[FunctionSpec, readonly unknown[], string]>([
    [ALIGNCOVERAGE, [[[1, "n/a"]]], "ratings column 2: “n/a” is not a number"],
    [ALIGNCOVERAGE, [RATINGS, 3, [[1], [1], [1]]], "readiness has 3 entries for 2 investments"],
    [ALIGNSPEND, [RATINGS, [[1], [-2]]], "costs row 2: -2 is negative; use 0 or more"],
    [ALIGNSPEND, [RATINGS, [[1], [2], [3], [4]]], "costs has 4 entries for 2 investments"],
    [ALIGNDRIFT, [RATINGS, WEIGHTS, [[0], [0]]], "costs are all 0; give at least one a value above 0"],
    [ALIGNFIRMNESS, [RATINGS, WEIGHTS, 3, -1], "wobble: -1 is below 0"],
    [ALIGNRANKRANGE, [RATINGS, WEIGHTS, 3, 11], "wobble: 11 is above 10"],
    [ALIGNSTABILITY, [RATINGS, [[50, 30, -20]]], "weights column 3: -20 is negative; use 0 or more"],
    [
      ALIGNSCENARIOS,
      [
        RATINGS,
        [
          [50, 30, 20],
          [0, 0, 0],
        ],
      ],
      "scenarios row 2: weights are all 0; give at least one a value above 0",
    ],
    [ALIGNGAPS, [[[1], [2]], [[1]]], "target has 1 entry for 2 capabilities"],
    [
      ALIGNGAPS,
      [
        [[1], [-2]],
        [[1], [1]],
      ],
      "current row 2: -2 is negative; use 0 or more",
    ],
    [ALIGNISLANDS, [[["A"], ["B"]], [["B"]]], "connects has 1 entry for 2 investments"],
    [ALIGNCHECK, [RATINGS, WEIGHTS, [[1]]], "totals has 1 entry for 2 investments"],
  ])("$name", (spec, args, expected) => {
    expect(message(spec, ...args)).toBe(expected);
  });
});

describe("blanks", () => {
  const BLANK = [null, null, null];

  test("a row without ratings has a blank result and no place in the ranking", () => {
    const rows = [RATINGS[0], BLANK, RATINGS[1]];
    expect(result(ALIGNFIRMNESS, rows, WEIGHTS)[1]).toEqual([""]);
    expect(result(ALIGNSCENARIOS, rows, WEIGHTS)[1]).toEqual(["", "", ""]);
    const ranks = result(ALIGNRANKRANGE, rows, WEIGHTS);
    expect(ranks[1]).toEqual(["", "", ""]);
    expect([ranks[0], ranks[2]]).toEqual(result(ALIGNRANKRANGE, RATINGS, WEIGHTS));
    expect(result(ALIGNSTABILITY, rows, WEIGHTS)).toEqual(result(ALIGNSTABILITY, RATINGS, WEIGHTS));
  });

  test("a total that is missing, and a row where nothing stands at all", () => {
    expect(
      result(ALIGNCHECK, [...RATINGS, RATINGS[0], BLANK], WEIGHTS, [[130], [50], [null], [null]]),
    ).toEqual([["OK"], ["OK"], ["No total"], [""]]);
  });

  test("nobody's connections are given, so nobody is called an island", () => {
    expect(result(ALIGNISLANDS, [["A"], ["B"]], [[null], [null]])).toEqual([[""], [""]]);
  });
});

describe("the check of a hand-made column", () => {
  test("says when the weights are not used, and when no rule shows", () => {
    const rows = [
      [5, 2, 3],
      [1, 4, 2],
    ];
    expect(result(ALIGNCHECK, rows, WEIGHTS, [[10], [7]])).toEqual([
      ["OK; the weights are not used."],
      ["OK; the weights are not used."],
    ]);
    expect(result(ALIGNCHECK, rows, WEIGHTS, [[1.11], [7.777]])[0]![0]).toContain("no rule");
  });

  test("two totals that changed places point at each other", () => {
    const rows = [
      [5, 2, 3],
      [1, 4, 2],
      [3, 3, 5],
      [4, 1, 1],
    ];
    expect(result(ALIGNCHECK, rows, [[5, 3, 2]], [[37], [25], [34], [21]])).toEqual([
      ["OK"],
      ["Should be 21, not 25; changed places with line 4; place 4, not 3."],
      ["OK"],
      ["Should be 25, not 21; changed places with line 2; place 3, not 4."],
    ]);
  });

  test("a rating that is a word or off the scale is told before the total", () => {
    expect(result(ALIGNCHECK, [["soon", 1, 1]], WEIGHTS, [[50]])).toEqual([
      ["Rating 1: “soon” is not a number."],
    ]);
  });
});
