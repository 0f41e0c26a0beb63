import { strFromU8, unzipSync } from "fflate";
import { noHighlights } from "#test/conformance/highlights.ts";
import { noSelections } from "#test/conformance/selection.ts";
import { describeWorkbook } from "#test/conformance/workbook.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";
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
      filteredBy: (sheet) => filteredBy(workbook, sheet),
      reopen: () => Promise.resolve(openXlsx(workbook.save(), options)),
    });
  },
  [noSelections("a file is looked at by nobody"), ...noHighlights("a file is looked at by nobody")],
);

/** What the filter of a sheet goes by, in the saved file. */
function filteredBy(workbook: XlsxWorkbook, sheet: string): { column: number; shows: string[] }[] {
  const at = workbook.book.sheets.findIndex(({ name }) => name === sheet) + 1;
  const xml = strFromU8(unzipSync(workbook.save())[`xl/worksheets/sheet${at}.xml`]!);
  return [...xml.matchAll(/<filterColumn colId="(\d+)">(.*?)<\/filterColumn>/g)].map(([, column, inner]) => ({
    column: Number(column),
    shows: [...inner!.matchAll(/val="([^"]*)"/g)].map(([, text]) => text!),
  }));
}
