import { strFromU8, unzipSync } from "fflate";
import { noHighlights } from "#test/conformance/highlights.ts";
import { noSelections } from "#test/conformance/selection.ts";
import { cellAddress, type CellRef } from "#core/workbook/range.ts";
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
      byHand: (cell) => byHand(workbook, cell),
      reopen: () => Promise.resolve(openXlsx(workbook.save(), options)),
    });
  },
  [noSelections("a file is looked at by nobody"), ...noHighlights("a file is looked at by nobody")],
);

/** What a program does that opens the saved file, by ECMA-376: cells are locked unless their style says otherwise. */
function byHand(workbook: XlsxWorkbook, cell: CellRef): "free" | "refused" {
  const files = unzipSync(workbook.save());
  const parts = Object.keys(files).filter((name) => /worksheets\/.*\.xml$/.test(name));
  const number = workbook.sheets.findIndex(({ name }) => name === cell.sheet);
  const xml = strFromU8(files[parts[number]!]!);
  const style = Number(new RegExp(`<c r="${cellAddress(cell)}"[^>]* s="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const styles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(strFromU8(files["xl/styles.xml"]!))![1]!;
  const xf = styles.match(/<xf\b[^>]*?\/>|<xf\b.*?<\/xf>/gs)![style]!;
  const isOpen = xf.includes('applyProtection="1"') && xf.includes('<protection locked="0"/>');
  return xml.includes('<sheetProtection sheet="1"') && !isOpen ? "refused" : "free";
}

/** What the filter of a sheet goes by, in the saved file. */
function filteredBy(workbook: XlsxWorkbook, sheet: string): { column: number; shows: string[] }[] {
  const at = workbook.book.sheets.findIndex(({ name }) => name === sheet) + 1;
  const xml = strFromU8(unzipSync(workbook.save())[`xl/worksheets/sheet${at}.xml`]!);
  return [...xml.matchAll(/<filterColumn colId="(\d+)">(.*?)<\/filterColumn>/g)].map(([, column, inner]) => ({
    column: Number(column),
    shows: [...inner!.matchAll(/val="([^"]*)"/g)].map(([, text]) => text!),
  }));
}
