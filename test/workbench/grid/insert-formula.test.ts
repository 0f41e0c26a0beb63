import { test } from "@jest/globals";
import "#test/support/grid-functions.ts";
import { insertAll } from "#test/core/workflow/insert-all.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { gridOf } from "./headless.ts";

test("in the grid every formula shows what was promised, and undo takes it away", async () => {
  const workbook = new GridWorkbook(gridOf({ sheets: SAMPLE_BUSINESS }));
  await insertAll(workbook);
  workbook.close();
});
