import { describe, expect, test } from "@jest/globals";
import { ratioFromText } from "#core/weighting/pairwise/answer.ts";
import { readComparisons } from "#core/weighting/pairwise/comparisons.ts";
import { problem, value } from "#test/support/outcome.ts";

describe("a table of comparisons", () => {
  const whole = [
    [1, 2, 6],
    [1 / 2, 1, 3],
    [1 / 6, 1 / 3, 1],
  ];

  test.each([
    ["the whole", whole],
    [
      "the upper half",
      [
        [1, 2, 6],
        [null, 1, 3],
        [null, null, 1],
      ],
    ],
    [
      "the upper half without its diagonal",
      [
        [null, 2, 6],
        [null, null, 3],
        [null, null, null],
      ],
    ],
    ["the lower half, rows cut short", [[1], [1 / 2, 1], [1 / 6, 1 / 3, 1]]],
    [
      "either half at will",
      [
        [1, null, 6],
        [1 / 2, 1, null],
        [null, 1 / 3, 1],
      ],
    ],
    [
      "reciprocals as cells show them, rounded",
      [
        [1, 2, 6],
        [0.5, 1, 3],
        [0.17, 0.33, 1],
      ],
    ],
  ])("is read from %s", (_, table) => {
    expect(value(readComparisons(table))).toEqual(whole);
  });

  test("what was not compared stays open", () => {
    const open = [
      [1, 2, null],
      [1 / 2, 1, null],
      [null, null, 1],
    ];
    expect(value(readComparisons([[1, 2], [], []]))).toEqual(open);
  });

  test.each([
    ["nothing", [], { code: "empty", index: null }],
    ["more columns than rows", [[1, 2, 3]], { code: "not-square", index: 0 }],
    [
      "not a number",
      [
        [1, NaN],
        [null, 1],
      ],
      { code: "not-a-number", index: 0, column: 1 },
    ],
    [
      "zero",
      [
        [1, 2],
        [0, 1],
      ],
      { code: "not-positive", index: 1, column: 0 },
    ],
    [
      "negative",
      [
        [1, -2],
        [null, 1],
      ],
      { code: "not-positive", index: 0, column: 1 },
    ],
    [
      "a slip of the hand",
      [
        [1, 5e6],
        [null, 1],
      ],
      { code: "out-of-range", index: 0, column: 1 },
    ],
    [
      "the same, the other way",
      [
        [1, 1e-7],
        [null, 1],
      ],
      { code: "out-of-range", index: 0, column: 1 },
    ],
    [
      "a contradiction",
      [
        [1, 3],
        [3, 1],
      ],
      { code: "not-reciprocal", index: 0, column: 1 },
    ],
    [
      "a thing twice as important as itself",
      [
        [1, 3],
        [null, 2],
      ],
      { code: "not-reciprocal", index: 1, column: 1 },
    ],
  ])("%s is refused with its place", (_, table, expected) => {
    expect(problem(readComparisons(table))).toEqual(expected);
  });
});

describe("an answer typed as text", () => {
  test.each([
    ["1/5", 0.2],
    [" 1 / 4 ", 0.25],
    ["3:2", 1.5],
    ["7", 7],
    ["2,5", 2.5],
    ["0.5", 0.5],
    ["", null],
    ["  ", null],
    ["much", null],
    ["0", null],
    ["1/0", null],
    ["0/3", null],
    ["-3", null],
    ["1/2/3", null],
    ["Infinity", null],
  ])("“%s”", (text, expected) => {
    expect(ratioFromText(text)).toBe(expected);
  });
});
