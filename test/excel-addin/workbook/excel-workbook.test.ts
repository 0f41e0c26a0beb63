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
    roundTrips: () => excel.syncs,
  });
});
