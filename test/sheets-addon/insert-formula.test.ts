import { test } from "@jest/globals";
import { customFunction } from "#sheets/server/custom-function.ts";
import { insertAll } from "#test/core/workflow/insert-all.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { asWorkbook, workbookOn } from "./support.ts";

test("in Google Sheets every formula shows what was promised, and undo takes it away", async () => {
  const document = new FakeDocument({ sheets: SAMPLE_BUSINESS });
  document.script = customFunction;
  await insertAll(asWorkbook(workbookOn(document).workbook));
});
