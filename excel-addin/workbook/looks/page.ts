import type {
  DataBars,
  HeatColours,
  HeatStop,
  LayOutPage,
  PageChange,
  PrintSetup,
} from "#core/workbook/look-changes.ts";
import { rangeOf } from "../read-cells.ts";

/** Lays out a page of the add-in's own: only queues it. All of it is in ExcelApi 1.9. */
export function layOutPage(context: Excel.RequestContext, change: PageChange): void {
  if (change.kind === "data-bars") putBars(rangeOf(context, change.range), change);
  else if (change.kind === "heat") putHeat(rangeOf(context, change.range), change);
  else putPage(context, change);
}

function putPage(context: Excel.RequestContext, change: LayOutPage): void {
  const { sheet, gridlines, heights, merges, print, open } = change;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.showGridlines = gridlines;
  for (const { row, points } of heights) {
    rangeOf(context, { sheet, row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  }
  for (const range of merges) rangeOf(context, range).merge(false);
  if (print) setUpPrint(context, worksheet, print);
  if (!open) return;
  rangeOf(context, open).format.protection.locked = false;
  // Nothing can be formatted afterwards, so this comes last.
  protect(worksheet);
}

/** From slips, and so without a password: columns and rows can still be made wider. */
export function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

/** Points in the 0.4 inches of margin, and in the 0.55 that leave room for the footer. */
const MARGIN = 29;
const FOOT = 40;

function setUpPrint(context: Excel.RequestContext, worksheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = pageLayout.rightMargin = pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = FOOT;
  pageLayout.footerMargin = MARGIN / 2;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.onePage && { verticalFitToPages: 1 }) };
  if (print.area) pageLayout.setPrintArea(rangeOf(context, print.area));
  if (print.repeatRow !== null) {
    pageLayout.setPrintTitleRows(`$${print.repeatRow + 1}:$${print.repeatRow + 1}`);
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerCode(print.footer.left);
  footer.centerFooter = footerCode(print.footer.center);
  footer.rightFooter = footerCode(print.footer.right);
}

/** In footers "&" begins a code, so that one in a text is doubled. */
function footerCode(text: string): string {
  const plain = text
    .replace(/&/g, "&&")
    .replace(/\{pages\}/g, "&N")
    .replace(/\{page\}/g, "&P");
  return plain === "" ? "" : `&8${/^\d/.test(plain) ? " " : ""}${plain}`;
}

export function putBars(
  range: Excel.Range,
  { low, high, color, negative }: Omit<DataBars, "kind" | "range">,
): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: String(low) };
  dataBar.upperBoundRule = { type: "Number", formula: String(high) };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.negativeFormat.matchPositiveFillColor = false;
  dataBar.negativeFormat.fillColor = negative;
}

export function putHeat(
  range: Excel.Range,
  { low, middle, high }: Omit<HeatColours, "kind" | "range">,
): void {
  const stop = ({ value, color }: HeatStop) => ({ type: "Number", formula: String(value), color }) as const;
  range.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: stop(low),
    midpoint: stop(middle),
    maximum: stop(high),
  };
}
