import { describe, expect, test } from "@jest/globals";
import type { CellContent } from "#core/workbook/cell.ts";
import { values } from "#test/conformance/helpers.ts";
import { excelOf } from "#test/excel-addin/workbook/excel-of.ts";

/** What a function shows over the ratings of one investment, in an Excel that hands blanks over as 0. */
async function shown(call: string, range: string, ratings: readonly CellContent[]): Promise<CellContent> {
  const formula = `=${call.replace("RATINGS", range)}`;
  const { workbook } = excelOf({
    sheets: [{ name: "Plan", cells: [[...ratings], [1, 1, 1], [null, null, null, { formula }]] }],
  });
  return (await values(workbook, "Plan!D3"))[0]![0]!;
}

const TYPED = "A1:C1";
const LIVE = 'IF(A1:C1="","",A1:C1)';
const VERDICT = "ALIGNVERDICT(RATINGS,A2:C2,3)";

describe("Blank cells in Excel's functions", () => {
  test("typed over, they are zeros: a verdict on what nobody has assessed", async () => {
    expect(await shown(VERDICT, TYPED, [3, null, null])).toBe(await shown(VERDICT, TYPED, [3, 0, 0]));
  });

  test("within IF(range, blank) they are blanks, as live formulas and the help have it", async () => {
    expect(await shown(VERDICT, LIVE, [3, null, null])).toBe("Hold");
    expect(await shown(VERDICT, LIVE, [3, 0, 0])).toBe(await shown(VERDICT, TYPED, [3, 0, 0]));
    expect(await shown(VERDICT, TYPED, [3, null, null])).not.toBe("Hold");
  });
});
