import { expect, test } from "@jest/globals";
import { rangesToRead } from "#core/tables/ranges-to-read.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { workbookOf } from "./workbook-of.ts";

function outlineOf(sheets: readonly { name: string; rows: number; columns: number }[]): WorkbookOutline {
  const { outline } = workbookOf({});
  return {
    ...outline,
    sheets: sheets.map((sheet) => ({ ...sheet, hidden: false, merges: [], protected: false })),
  };
}

test("every sheet's real extent from A1, empty sheets and the add-in's own left out", () => {
  const outline = {
    ...outlineOf([
      { name: "Plan", rows: 12, columns: 5 },
      { name: "Empty", rows: 0, columns: 0 },
      { name: "Scorecard", rows: 30, columns: 8 },
    ]),
    marks: { "sheet.Scorecard": { sheet: "Scorecard", row: 0, column: 0, rows: 1, columns: 1 } },
  };
  expect(rangesToRead(outline)).toEqual([{ sheet: "Plan", row: 0, column: 0, rows: 12, columns: 5 }]);
});

test("one cell in the farthest corner does not ask for seventeen thousand million", () => {
  const [range] = rangesToRead(outlineOf([{ name: "Plan", rows: 1_048_576, columns: 16_384 }]));
  expect(range!.rows * range!.columns).toBeLessThanOrEqual(5_000_000);
});

test("50,000 rows of 30 columns are read whole", () => {
  const [range] = rangesToRead(outlineOf([{ name: "Plan", rows: 50_000, columns: 30 }]));
  expect(range).toMatchObject({ rows: 50_000, columns: 30 });
});
