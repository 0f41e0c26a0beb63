import type { WorkbookLocale } from "#core/workbook/port.ts";
import { cellAddress } from "#core/workbook/range.ts";
import { escapeXml } from "#workbench/xlsx/xml-text.ts";
import { LIMITS } from "#workbench/xlsx/limits.ts";
import { badFile } from "#workbench/xlsx/bad-file.ts";
import { newPackage } from "#workbench/xlsx/new-package.ts";
import { readCsv } from "./read-csv.ts";
import type { TypedCell } from "./typed-cell.ts";

/** Whether a file, by its name, is a list of delimited text. */
export function isCsvName(name: string): boolean {
  return /\.(?:csv|tsv|tab)$/i.test(name);
}

/** "Ideas.csv" is saved as "Ideas.xlsx". */
export function workbookName(name: string): string {
  return isCsvName(name) ? name.replace(/\.[^.]*$/, ".xlsx") : name;
}

/**
 * A workbook of one sheet with the cells of a delimited text file. What begins like a formula is text in it.
 * @throws WorkbookError `too-large`, `bad-file` when it is empty
 */
export function csvToXlsx(bytes: Uint8Array, locale?: WorkbookLocale): Uint8Array {
  if (bytes.length === 0) throw badFile("empty");
  if (bytes.length > LIMITS.file) throw badFile("tooLarge", "too-large");
  const rows = readCsv(bytes, locale);
  if (rows.reduce((sum, row) => sum + row.length, 0) > LIMITS.cells) throw badFile("tooLarge", "too-large");
  const xml = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, at, column)).join("")}</row>`,
  );
  return workbookOf("Sheet1", xml.join(""));
}

/** A workbook of one blank sheet, to begin with. @param sheet its name, plain letters and digits */
export function blankXlsx(sheet: string): Uint8Array {
  return workbookOf(sheet, "");
}

function workbookOf(name: string, rows: string): Uint8Array {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  return newPackage({ sheets: [{ name, xml }], active: 0, names: "", styles: STYLES, strings: null });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLE = { plain: 0, percent: 1, date: 2 } as const;

/** Plain cells, percent (numFmtId 9 is 0%) and days (14 is the reader's own short date). */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">` +
  [0, 9, 14]
    .map(
      (id) =>
        `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${id === 0 ? "" : ` applyNumberFormat="1"`}/>`,
    )
    .join("") +
  `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function cellXml(cell: TypedCell | null, row: number, column: number): string {
  if (cell === null) return "";
  const at = `r="${cellAddress({ row, column })}"`;
  const { value, look } = cell;
  if (typeof value === "number") return `<c ${at} s="${STYLE[look]}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
