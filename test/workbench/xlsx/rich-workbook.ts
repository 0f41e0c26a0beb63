import { at } from "#test/conformance/helpers.ts";
import {
  buildXlsx,
  contentTypes,
  HEAD,
  MAIN,
  override,
  partsOf,
  REL,
  relationship,
  relationships,
} from "./build-xlsx.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The parts of a workbook with what rewriting libraries lose: a chart, conditional formats, validation, comments, a
 * table, names of the workbook and of a sheet, shared and array formulas, a calculation chain, a picture, macros' own
 * sort of unknown part, row and column styles.
 */
export function richParts(): Record<string, string | Uint8Array> {
  const plain = partsOf({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Investment", "Cost", "Grow", "Save"],
          ["CRM", 12000, 4, 2],
          ["ERP", 50000, 2, 5],
          ["Shop", 30000, 5, 1],
        ],
        formats: [[], ["", "#,##0"], ["", "#,##0"], ["", "#,##0"]],
      },
      { name: "Notes & more", cells: [["It's"], [1]] },
    ],
    tables: [{ name: "Investments", range: at("Plan!A1:D4"), hasHeader: true, hasTotals: false }],
    names: [{ name: "Costs", range: at("Plan!B2:B4") }],
  });
  return {
    ...plain,
    "[Content_Types].xml": contentTypes([
      ...(plain["[Content_Types].xml"]!.match(/<Override[^>]*>/g) ?? []),
      override("xl/calcChain.xml", `${SHEET}.calcChain+xml`),
      override("xl/comments1.xml", `${SHEET}.comments+xml`),
      override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
      override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
      '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    ]),
    "xl/_rels/workbook.xml.rels": relationships([
      ...(plain["xl/_rels/workbook.xml.rels"]!.match(/<Relationship [^>]*>/g) ?? []),
      relationship(9, "calcChain", "calcChain.xml"),
    ]),
    "xl/workbook.xml": plain["xl/workbook.xml"]!.replace(
      "</definedNames>",
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'Notes &amp; more\'!$A$1:$A$2</definedName></definedNames>',
    ),
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:H4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="10" max="10" width="20" style="1" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
<row r="2" spans="1:8"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>12000</v></c><c r="C2"><v>4</v></c><c r="D2"><v>2</v></c><c r="F2"><f t="shared" ref="F2:F4" si="0">C2+$D2</f><v>6</v></c><c r="H2"><f t="array" ref="H2:H4">C2:C4*2</f><v>8</v></c></row>
<row r="3" spans="1:8"><c r="A3" t="s"><v>5</v></c><c r="B3" s="1"><v>50000</v></c><c r="C3"><v>2</v></c><c r="D3"><v>5</v></c><c r="F3"><f t="shared" si="0"/><v>7</v></c><c r="H3"><v>4</v></c></row>
<row r="4" spans="1:8" s="1" customFormat="1"><c r="A4" t="s"><v>6</v></c><c r="B4" s="1"><v>30000</v></c><c r="C4"><v>5</v></c><c r="D4"><v>1</v></c><c r="F4"><f t="shared" si="0"/><v>6</v></c><c r="H4"><v>10</v></c></row>
</sheetData><conditionalFormatting sqref="C2:D4"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="C2:D4"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId2"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      relationship(1, "table", "../tables/table11.xml"),
      relationship(2, "drawing", "../drawings/drawing1.xml"),
      relationship(3, "comments", "/xl/comments1.xml"),
      relationship(4, "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    ]),
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="F2" i="1"/><c r="F3" i="1"/><c r="F4" i="1"/></calcChain>`,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Ask Bob</t></r></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([relationship(1, "chart", "../charts/chart1.xml")]),
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Plan!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3]),
  };
}

export function richWorkbook(): Uint8Array {
  return buildXlsx(richParts());
}
