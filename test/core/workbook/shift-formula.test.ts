import { describe, expect, test } from "@jest/globals";
import { shiftFormula } from "#core/workbook/shift-formula.ts";

describe("shiftFormula", () => {
  // Expected values: what Excel shows after filling the formula two rows down and one column right.
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["Plan!A1+'My A1 plan'!A1", "Plan!B3+'My A1 plan'!B3"],
    ['"A1"&A1', '"A1"&B3'],
    ["LOG10(A1)+A1B", "LOG10(B3)+A1B"],
    ["SUM(A:A)+SUM($A:B)", "SUM(B:B)+SUM($A:C)"],
    ["SUM(1:1)+SUM($1:2)", "SUM(3:3)+SUM($1:4)"],
    ["Table1[Q1]+Table1[[#This Row],[B2]]+A1", "Table1[Q1]+Table1[[#This Row],[B2]]+B3"],
    ["TRUE+Q1_total+name.A1", "TRUE+Q1_total+name.A1"],
    ["[1]Plan!A1+'[Old.xlsx]Plan'!A1+A1", "[1]Plan!A1+'[Old.xlsx]Plan'!A1+B3"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  test("comes round at the sheet's edge", () => {
    expect(shiftFormula("A1", -1, -1)).toBe("XFD1048576");
  });
});
