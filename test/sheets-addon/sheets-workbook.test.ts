import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { describeWorkbook } from "#test/conformance/workbook.ts";
import { FakeDocument } from "#test/hosts/apps-script/document.ts";
import {
  asWorkbook,
  workbookOn,
  NO_SELECTIONS,
  NO_TABLE_REACH,
  NO_TABLES,
  byHandIn,
  outlinedIn,
} from "./support.ts";

for (const formulas of ["local", "en-US"] as const) {
  describeWorkbook(
    `SheetsWorkbook (formulas read in ${formulas} form)`,
    (data: WorkbookData) => {
      const document = new FakeDocument(data, { formulas });
      return Promise.resolve({
        workbook: asWorkbook(workbookOn(document).workbook),
        edit: (cell, content) => {
          document.edit(cell, content);
          return Promise.resolve();
        },
        reopen: () => Promise.resolve(asWorkbook(workbookOn(document).workbook)),
        deleteUnder: (key) => document.deleteUnder(key),
        note: (cell) => document.note(cell),
        filteredBy: (sheet) => document.filteredBy(sheet),
        outlined: () => outlinedIn(document),
        byHand: (cell) => byHandIn(document, cell),
      });
    },
    [NO_TABLES, NO_SELECTIONS, ...NO_TABLE_REACH],
  );
}
