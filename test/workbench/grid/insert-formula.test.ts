import { test } from "@jest/globals";
import { CATALOGUE } from "#core/functions/catalogue.ts";
import { insertAll } from "#test/core/workflow/insert-all.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { registerFunctions } from "#workbench/functions/register-functions.ts";
import { GridWorkbook } from "#workbench/grid/grid-workbook.ts";
import { gridOf } from "./headless.ts";

registerFunctions(CATALOGUE);

test("in the grid every formula shows what was promised, and undo takes it away", async () => {
  const workbook = new GridWorkbook(gridOf({ sheets: SAMPLE_BUSINESS }));
  await insertAll(workbook);
  workbook.close();
});
