import { cellAddress, columnName } from "#core/workbook/range.ts";
import type { SampleCell } from "./content.ts";

/** A cell of the sample and the index of its look in styles.xml. */
export interface StyledCell {
  readonly value: SampleCell;
  readonly style: number;
}

export interface SheetParts {
  readonly rows: readonly (readonly StyledCell[])[];
  readonly widths: readonly number[];
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /** Elements that follow the merged cells, such as data validation. */
  readonly after: string;
}

/** Collects the texts of a workbook in the order of first use, as sharedStrings.xml wants them. */
export class SharedStrings {
  private readonly index = new Map<string, number>();

  add(text: string): number {
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.index.size);
    return this.index.size - 1;
  }

  xml(): string {
    const items = [...this.index.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** On its side and one page wide, as long as it takes: with results beside it too. */
const PRINT =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

export function sheetXml(sheet: SheetParts, strings: SharedStrings): string {
  const rows = sheet.rows.map((cells, row) => {
    const height = sheet.heights[row];
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${size}>${cells.map((cell, column) => cellXml(cell, row, column, strings)).join("")}</row>`;
  });
  const columns = sheet.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0">`,
    sheet.frozen ? paneXml(sheet.frozen.rows, sheet.frozen.columns) : "",
    `</sheetView></sheetViews><sheetFormatPr defaultColWidth="13" defaultRowHeight="15"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    sheet.after,
    PRINT,
    `</worksheet>`,
  ].join("");
}

function paneXml(rows: number, columns: number): string {
  const topLeft = `${columnName(columns)}${rows + 1}`;
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return `<pane${split} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/>`;
}

function cellXml(cell: StyledCell, row: number, column: number, strings: SharedStrings): string {
  const at = `r="${cellAddress({ row, column })}" s="${cell.style}"`;
  const { value } = cell;
  if (value === null) return `<c ${at}/>`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  if (typeof value === "string") return `<c ${at} t="s"><v>${strings.add(value)}</v></c>`;
  return `<c ${at}><f>${escapeXml(value.formula.slice(1))}</f><v>${value.value}</v></c>`;
}
