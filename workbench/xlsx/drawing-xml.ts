import type { AddChart } from "#core/workbook/look-changes.ts";
import { relationshipsNamespace } from "./package.ts";
import { escapeAttribute } from "./xml-text.ts";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** English metric units in a pixel of 1/96 inch. */
const EMU = 9525;

/**
 * A sheet's drawing with its charts. Each hangs on one cell and keeps its size, so that all programs agree on how
 * wide it is.
 * @param charts with the ids of their relationships
 */
export function drawingXml(
  charts: readonly { readonly change: AddChart; readonly id: string }[],
  strict: boolean,
): string {
  const anchors = charts.map(({ change, id }, index) => {
    const { width = 560, height = 340, description = "" } = change.look ?? {};
    const name = `name="${escapeAttribute(change.title)}" descr="${escapeAttribute(description)}"`;
    return (
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${change.at.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${change.at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      `<xdr:ext cx="${width * EMU}" cy="${height * EMU}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" ${name}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
    );
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${relationshipsNamespace(strict)}">${anchors.join("")}</xdr:wsDr>`
  );
}
