import { test } from "@jest/globals";
import { insertAll } from "#test/core/workflow/insert-all.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { excelOf } from "./excel-of.ts";

// The sample has blank ratings, which this Excel hands over as 0.
test("in Excel every formula shows what was promised, and undo takes it away", async () => {
  await insertAll(excelOf({ sheets: SAMPLE_BUSINESS }).workbook);
});
