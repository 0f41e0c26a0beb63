import { describe, expect, test } from "@jest/globals";
import { addressOf } from "#core/workbook/range.ts";
import { selectionOf } from "#excel/workbook/selection-listeners.ts";

describe("an address as Excel's selection event gives it", () => {
  test.each([
    ["B2", "Plan!B2"],
    ["B2:C4", "Plan!B2:C4"],
    // Several areas: the first counts. Microsoft: "The range address of the selected area."
    ["B2:C4,E7", "Plan!B2:C4"],
    ["3:4", "Plan!A3:XFD4"],
    ["A:C", "Plan!A1:C1048576"],
  ])("%s is %s", (address, range) => {
    expect(addressOf(selectionOf(address, "Plan")!)).toBe(range);
  });

  test.each(["", "0:2", "4:3", "Chart 1"])("%p is none", (address) => {
    expect(selectionOf(address, "Plan")).toBeNull();
  });
});
