import { describe, expect, test } from "@jest/globals";
import { plainFormula, storedFormula } from "#workbench/xlsx/formula-text.ts";

const isOwn = (name: string) => name === "ALIGNSCORE";

describe("formulas as stored and as typed", () => {
  // Prefixes: [MS-XLSX] 2.2.2 (future functions); the others as Excel 365 and Google Sheets write them.
  test.each([
    ["SUM(A1:A3)", "=SUM(A1:A3)"],
    ["_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
    ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "=SORT(UNIQUE(A1:A9))"],
    ['_xlfn.CONCAT("_xlfn.SUM(",A1)', '=CONCAT("_xlfn.SUM(",A1)'],
    ["_xldudf_ALIGNSCORE(B2:E2)", "=ALIGNSCORE(B2:E2)"],
  ])("%s is %s, and back", (stored, typed) => {
    expect(plainFormula(stored)).toBe(typed);
    expect(storedFormula(typed, isOwn)).toBe(stored);
  });

  test.each([
    ["_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)", "=LET(x,A1,x+1)"],
    ['IFERROR(__xludf.DUMMYFUNCTION("ALIGNSCORE(B2:E2)"),73.5)', "=ALIGNSCORE(B2:E2)"],
    ['IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),2)', '="COMPUTED_VALUE"'],
    ['IFERROR(__xludf.DUMMYFUNCTION("=QUERY(A1:B9,""select A"")"),"x")', '=QUERY(A1:B9,"select A")'],
  ])("%s is read as %s", (stored, typed) => {
    expect(plainFormula(stored)).toBe(typed);
  });

  test("names of sheets and longer names are no functions", () => {
    expect(storedFormula("='IFS (x)'!A1+MY.IFS(1)+ifs (1,2)", isOwn)).toBe(
      "'IFS (x)'!A1+MY.IFS(1)+_xlfn.IFS (1,2)",
    );
  });
});
