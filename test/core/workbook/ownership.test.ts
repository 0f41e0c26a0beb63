import { describe, expect, test } from "@jest/globals";
import { ownsColumns } from "#core/workbook/ownership.ts";
import type { RangeRef } from "#core/workbook/range.ts";

const range = (column: number, columns: number): RangeRef => ({
  sheet: "Plan",
  row: 0,
  column,
  rows: 9,
  columns,
});

describe("columns that the add-in may lay out on a user's sheet", () => {
  const marks: [string, RangeRef][] = [
    ["results.score", range(5, 1)],
    ["results.why", range(6, 2)],
    ["sheet.workings", range(0, 20)],
  ];

  test("are those that its own marks lie on, all of them", () => {
    expect(ownsColumns(marks, range(5, 3))).toBe(true);
    expect(ownsColumns(marks, range(4, 2))).toBe(false);
    expect(ownsColumns(marks, range(7, 2))).toBe(false);
  });

  test("on that sheet only; a sheet's mark is none of a column", () => {
    expect(ownsColumns(marks, { ...range(5, 1), sheet: "Other" })).toBe(false);
    expect(ownsColumns(marks, range(0, 1))).toBe(false);
  });
});
