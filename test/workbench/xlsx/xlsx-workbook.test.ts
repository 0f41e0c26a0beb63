import { noSelections } from "#test/conformance/selection.ts";
import { describeWorkbook } from "#test/conformance/workbook.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import { buildXlsx, partsOf } from "./build-xlsx.ts";

describeWorkbook(
  "XlsxWorkbook",
  (data) => {
    const options = data.locale ? { locale: data.locale } : {};
    const workbook = openXlsx(buildXlsx(partsOf(data)), options);
    return Promise.resolve({
      workbook,
      edit: async ({ sheet, row, column }, content) => {
        const range = { sheet, row, column, rows: 1, columns: 1 };
        const found = await workbook.read([range]);
        const before = found[0]?.formulas[0]?.[0] || null;
        const expect = before === null ? (found[0]?.values[0]?.[0] ?? null) : { formula: before };
        await workbook.apply({
          label: "Edit",
          changes: [{ kind: "write", range, contents: [[content]], expect: [[expect]] }],
        });
      },
      reopen: () => Promise.resolve(openXlsx(workbook.save(), options)),
    });
  },
  [noSelections("a file is looked at by nobody")],
);
