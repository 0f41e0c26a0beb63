import { describe, expect, test } from "@jest/globals";
import { read, type Cells } from "./workbook-of.ts";
import { allSaid } from "#test/support/said.ts";

/** Workbooks that programs wrote: formulas stand in them, and nothing says what they come to. */
const TABLE: Cells = [
  ["Idea", "Warm shop", "Short queues"],
  ["Weight", 60, 40],
  ["Stove", null, 4],
  ["Shutters", null, 1],
  ["Awning", 2, 2],
];
const FORMULAS = { "Sheet1!B3": "=Votes!B2*2", "Sheet1!B4": "=Votes!B3*2" };

describe("formulas without saved values", () => {
  test("are said in one sentence that names where and what to do", () => {
    const { notes } = read({ Sheet1: TABLE }, { formulas: FORMULAS });
    expect(allSaid(notes)[0]).toBe(
      "2 formulas, the first in Sheet1!B3, have no saved values, so their results are not known here: open the workbook in a spreadsheet program and save it there.",
    );
  });

  test("are said also where nothing could be found because of them", () => {
    const bare: Cells = TABLE.map((row) => row.map((cell, i) => (i === 0 ? cell : null)));
    const formulas = Object.fromEntries(
      ["B", "C"].flatMap((column) => [3, 4, 5].map((row) => [`Sheet1!${column}${row}`, "=1+1"])),
    );
    expect(allSaid(read({ Sheet1: bare }, { formulas }).nothingFound).join(" ")).toMatch(
      /^6 formulas, the first in Sheet1!B3/,
    );
  });

  test("one alone is one", () => {
    const { notes } = read({ Sheet1: TABLE }, { formulas: { "Sheet1!B3": "=1+1" } });
    expect(allSaid(notes)[0]).toMatch(/^The formula in Sheet1!B3 has no saved value/);
  });

  test.each([
    [
      "a value stands beside one of them, since then a spreadsheet program has calculated",
      { ...FORMULAS, "Sheet1!B5": "=1+1" },
      {},
    ],
    ["they may show nothing", { "Sheet1!B3": '=IF(A9="","",A9)' }, {}],
    [
      "they are ours",
      FORMULAS,
      { "alignscore:results": { sheet: "Sheet1", row: 2, column: 1, rows: 2, columns: 1 } },
    ],
  ])("are not spoken of where %s", (_, formulas, marks) => {
    expect(allSaid(read({ Sheet1: TABLE }, { formulas, marks }).notes).join()).not.toContain("saved value");
  });
});
