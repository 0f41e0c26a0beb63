import { expect, test } from "@jest/globals";
import { blankXlsx } from "#workbench/csv/csv-to-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";

test("a blank workbook has one sheet without cells", async () => {
  const { sheets } = await openXlsx(blankXlsx("Tabelle1")).outline();
  expect(sheets).toMatchObject([{ name: "Tabelle1", rows: 0, columns: 0, hidden: false }]);
});
