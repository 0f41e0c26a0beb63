import { csvToXlsx, isCsvName, workbookName } from "#workbench/csv/csv-to-xlsx.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";
import type { XlsxWorkbook } from "#workbench/xlsx/xlsx-workbook.ts";

/** A file as our own reader has it, which takes a fraction of the time that the grid takes. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly book: XlsxWorkbook;
}

/** @throws WorkbookError as `openFile` */
export function readFile(name: string, bytes: Uint8Array): ReadFile {
  // A list of delimited text is opened as a workbook of its cells, and saved as one.
  return isCsvName(name)
    ? readFile(workbookName(name), csvToXlsx(bytes))
    : { name, bytes, book: openXlsx(bytes) };
}
