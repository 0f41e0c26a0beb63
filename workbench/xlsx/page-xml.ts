import type { DataBars, HeatColours, PrintSetup } from "#core/workbook/look-changes.ts";
import { cellAddress, type RangeRef } from "#core/workbook/range.ts";
import { relationshipsNamespace } from "./package.ts";
import type { LayoutChanges } from "./xlsx-sheet.ts";
import { escapeXml } from "./xml-text.ts";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/**
 * A new sheet's part without cells: what a page of our own is laid out and printed like. Cells, widths, frozen rows,
 * colours by text and lists are put into it in the same way as into a sheet of the file.
 * @param drawing id of the relationship to the sheet's drawing, null without one
 */
export function newSheetXml(
  namespace: string,
  strict: boolean,
  { page, bars, heat }: LayoutChanges,
  drawing: string | null,
): string {
  const print = page?.print ?? null;
  const merges = page?.merges ?? [];
  const rules = [
    ...bars.map((bar, i) => barRule(bar, i + 1)),
    ...heat.map((scale, i) => heatRule(scale, bars.length + i + 1)),
  ];
  const body = [
    print ? `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` : "",
    page && !page.gridlines
      ? `<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`
      : "",
    "<sheetData/>",
    page?.open
      ? `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`
      : "",
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${square(range)}"/>`).join("")}</mergeCells>`,
    ...rules,
    print ? printXml(print) : "",
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    bars.length === 0 ? "" : barExtension(bars),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}" xmlns:r="${relationshipsNamespace(strict)}">${body.join("")}</worksheet>`;
}

function printXml({ landscape, onePage, footer }: PrintSetup): string {
  const part = (side: string, text: string): string =>
    text === "" ? "" : `&${side}&8&K57606A${footerCode(text)}`;
  const words = part("L", footer.left) + part("C", footer.center) + part("R", footer.right);
  return (
    `<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.4" bottom="0.55" header="0.3" footer="0.25"/>` +
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"/>` +
    `<headerFooter><oddFooter>${escapeXml(words)}</oddFooter></headerFooter>`
  );
}

/** In footers "&" begins a code, so that one in a text is doubled. */
function footerCode(text: string): string {
  return text
    .replace(/&/g, "&&")
    .replace(/\{pages\}/g, "&N")
    .replace(/\{page\}/g, "&P");
}

function barRule({ range, low, high, color }: DataBars, number: number): string {
  return (
    `<conditionalFormatting sqref="${square(range)}"><cfRule type="dataBar" priority="${number}"><dataBar><cfvo type="num" val="${low}"/><cfvo type="num" val="${high}"/><color rgb="${argb(color)}"/></dataBar>` +
    `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(number)}</x14:id></ext></extLst></cfRule></conditionalFormatting>`
  );
}

/** Solid bars to both sides of an axis: what Excel added to bars in 2010. */
function barExtension(bars: readonly DataBars[]): string {
  const rules = bars.map(
    ({ range, low, high, negative }, i) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(i + 1)}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>${low}</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${high}</xm:f></x14:cfvo>` +
      `<x14:negativeFillColor rgb="${argb(negative)}"/><x14:axisColor rgb="FF84909B"/></x14:dataBar></x14:cfRule><xm:sqref>${square(range)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rules.join("")}</x14:conditionalFormattings></ext></extLst>`;
}

function barId(number: number): string {
  return `{A11C5C0E-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function heatRule({ range, low, middle, high }: HeatColours, priority: number): string {
  const stops = [low, middle, high];
  return (
    `<conditionalFormatting sqref="${square(range)}"><cfRule type="colorScale" priority="${priority}"><colorScale>` +
    stops.map(({ value }) => `<cfvo type="num" val="${value}"/>`).join("") +
    stops.map(({ color }) => `<color rgb="${argb(color)}"/>`).join("") +
    `</colorScale></cfRule></conditionalFormatting>`
  );
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function square(range: RangeRef): string {
  const last = cellAddress({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 });
  const first = cellAddress(range);
  return first === last ? first : `${first}:${last}`;
}
