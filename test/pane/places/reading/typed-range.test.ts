import { describe, expect, test } from "@jest/globals";
import { typedRange } from "#pane/places/reading/typed-range.ts";

const SHEETS = [{ name: "Goals" }, { name: "Next year's plans" }];

describe("an address typed whole", () => {
  test.each([
    ["A3:F20", { sheet: "Goals", row: 2, column: 0, rows: 18, columns: 6 }],
    [" goals!$B$2:$C$4 ", { sheet: "Goals", row: 1, column: 1, rows: 3, columns: 2 }],
    ["'Next year''s plans'!A1:B2", { sheet: "Next year's plans", row: 0, column: 0, rows: 2, columns: 2 }],
  ])("%s", (typed, range) => {
    expect(typedRange(typed, SHEETS, "Goals")).toEqual(range);
  });

  test.each(["", "the table below", "Budget!A1:B2"])("%p is none that is there", (typed) => {
    expect(typedRange(typed, SHEETS, "Goals")).toBeNull();
  });
});
