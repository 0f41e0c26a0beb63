import { describeWorkbook } from "#test/conformance/workbook.ts";
import { excelOf, workbookOn } from "./excel-of.ts";

describeWorkbook("ExcelWorkbook", (data) => {
  const { excel, workbook } = excelOf(data);
  return Promise.resolve({
    workbook,
    edit: (cell, content) => {
      excel.edit(cell, content);
      return Promise.resolve();
    },
    deleteUnder: (key) => {
      excel.book.names.find(({ name }) => name === `_AlignScore.${key}`)!.range = null;
    },
    choose: (range) => {
      excel.choose(range);
      return Promise.resolve();
    },
    outlined: () => excel.selectedBlock(),
    reopen: () => Promise.resolve(workbookOn(excel)),
    filteredBy: (name) =>
      (excel.book.sheets.find((sheet) => sheet.name === name)?.filter?.criteria ?? []).flatMap(
        (criteria, column) => (criteria?.values ? [{ column, shows: criteria.values }] : []),
      ),
    byHand: ({ sheet: name, row, column }) => {
      const sheet = excel.book.sheets.find((each) => each.name === name)!;
      return sheet.locked && sheet.isLocked({ sheet: name, row, column, rows: 1, columns: 1 })
        ? "refused"
        : "free";
    },
    roundTrips: () => excel.syncs,
  });
});
