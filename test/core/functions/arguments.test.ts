import { describe, expect, test } from "@jest/globals";
import { FunctionFault } from "#core/functions/error.ts";
import { normaliseArgument, trimTails } from "#core/functions/arguments.ts";
import type { CellMatrix } from "#core/functions/spec.ts";

const one = (raw: unknown): unknown => {
  const matrix = normaliseArgument("values", raw);
  if ("error" in matrix) return matrix;
  expect(matrix).toHaveLength(1);
  expect(matrix[0]).toHaveLength(1);
  return matrix[0]![0];
};

describe("what hosts hand over for one cell", () => {
  test.each<[string, unknown, unknown]>([
    ["number", 2.5, 2.5],
    ["zero, which is not blank", 0, 0],
    ["negative zero", -0, -0],
    ["numeric text", "2.5", "2.5"],
    ["text", "High", "High"],
    ["text with spaces, as it is", " High ", " High "],
    ["yes", true, true],
    ["no", false, false],
    ["blank as empty text", "", null],
    ["blank as null", null, null],
    ["blank as undefined", undefined, null],
    ["blank as white space", " \u00a0", null],
    ["an error as text (Google Sheets)", "#N/A", { error: "#N/A" }],
    ["an error as ours", { error: "#REF!" }, { error: "#REF!" }],
    ["an error as CustomFunctions.Error (Excel)", { code: "#DIV/0!", message: "" }, { error: "#DIV/0!" }],
    ["an error as an entity (Excel)", { type: "Error", basicValue: "#NULL!" }, { error: "#NULL!" }],
    ["an unknown object", {}, { error: "#VALUE!" }],
    ["text that only looks a little like an error", "#1 priority", "#1 priority"],
    ["not a number", NaN, { error: "#NUM!" }],
    ["infinite", Infinity, { error: "#NUM!" }],
  ])("%s", (_, raw, expected) => {
    expect(one(raw)).toEqual(expected);
    expect(one([raw])).toEqual(expected);
    expect(one([[raw]])).toEqual(expected);
  });

  test("a date is told with its place, by what it can do and not by its name", () => {
    const date = { getTime: () => 0 };
    const read = () =>
      normaliseArgument("ratings", [
        [1, 2],
        [3, date],
      ]);
    expect(read).toThrow(FunctionFault);
    expect(read).toThrow("ratings row 2, column 2: a date");
    expect(() => normaliseArgument("must", new Date(0))).toThrow(/^must: a date/);
  });
});

describe("shapes", () => {
  test("row, column and matrix stay as they are, and are not copied", () => {
    for (const raw of [
      [[1, 2, 3]],
      [[1], [2]],
      [
        [1, null],
        ["x", true],
      ],
    ]) {
      expect(normaliseArgument("values", raw)).toBe(raw);
    }
  });

  test("a plain array is a row, ragged rows are filled with blanks, nothing is one blank cell", () => {
    expect(normaliseArgument("values", [1, 2])).toEqual([[1, 2]]);
    expect(normaliseArgument("values", [[1], [2, 3]])).toEqual([
      [1, null],
      [2, 3],
    ]);
    expect(normaliseArgument("values", [])).toEqual([[null]]);
    expect(normaliseArgument("values", [[]])).toEqual([[null]]);
  });
});

describe("references to whole columns", () => {
  const column = (length: number, filled: number): CellMatrix =>
    Array.from({ length }, (_, row) => [row < filled ? row : null]);

  test("lose their long blank tail, ranges of the same height together", () => {
    expect(trimTails([column(1000, 7), column(1000, 5), column(3, 3)]).map((each) => each.length)).toEqual([
      7, 7, 3,
    ]);
  });

  test("and so do whole rows", () => {
    const row = (length: number, filled: number): CellMatrix => [
      column(length, filled).map(([cell]) => cell!),
    ];
    expect(trimTails([row(16384, 4), row(4, 4)]).map((each) => each[0]!.length)).toEqual([4, 4]);
  });

  test("a short tail stays, and one cell of a blank range is left", () => {
    expect(trimTails([column(100, 7)])[0]).toHaveLength(100);
    expect(trimTails([column(107, 7)])[0]).toHaveLength(107);
    expect(trimTails([column(108, 7)])[0]).toHaveLength(7);
    expect(trimTails([column(500, 0)])[0]).toEqual([[null]]);
  });
});
