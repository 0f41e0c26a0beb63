import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { at } from "#test/conformance/helpers.ts";
import {
  buildXlsx,
  HEAD,
  MAIN,
  override,
  partsOf,
  REL,
  relationship,
  relationships,
} from "#test/workbench/xlsx/build-xlsx.ts";

/** A workbook as rich as people's own, and where its plan is. */
export interface RichWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPE = "application/vnd.openxmlformats-officedocument";

const ratings: WorkbookData = {
  sheets: [
    {
      name: "Ziele & Gewichte",
      cells: [
        ["Ziel", "Gewicht"],
        ["Umsatz mit Stammkunden", 50],
        ["Kosten senken", 30],
        ["Schneller liefern", 20],
      ],
    },
    {
      name: "Vorhaben",
      cells: [
        ["Vorhaben", "Kosten", "Umsatz mit Stammkunden", "Kosten senken", "Schneller liefern", "Nutzwert"],
        [
          "Online-Shop",
          12000,
          3,
          -1,
          1,
          { formula: "=SUMPRODUCT(C2:E2,TRANSPOSE('Ziele & Gewichte'!$B$2:$B$4))", cached: 140 },
        ],
        ["Lager-Scanner", 8000, 0, 2, 3, { formula: "=LET(a,C3:E3,SUM(a))", cached: 5 }],
        ["Kassenbuch", 1500, 0, 1, null, { formula: "=_xlfn.NOSUCHTHING(C4)", cached: 1 }],
        ["Summe", { formula: "=SUM(B2:B4)", cached: 21500 }],
      ],
      formats: [[], ["", "#,##0.00\\ [$€-407]"], ["", "#,##0.00\\ [$€-407]"]],
      merges: ["H1:J1"],
    },
    { name: "Versteckt", hidden: true, cells: [["nicht anfassen"]] },
  ],
  names: [{ name: "Gewichte", range: at("'Ziele & Gewichte'!B2:B4") }],
};

/** Formulas that the grid lacks, conditional formats, validation, a comment, a chart, a defined name, an odd part. */
function german(): RichWorkbook {
  const parts = partsOf(ratings);
  const sheet = "xl/worksheets/sheet2.xml";
  const rules = [
    `<conditionalFormatting sqref="C2:E4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>`,
    `<dataValidations count="1"><dataValidation type="whole" allowBlank="1" sqref="C2:E4"><formula1>-3</formula1><formula2>3</formula2></dataValidation></dataValidations>`,
    `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`,
  ].join("");
  parts[sheet] = parts[sheet]!.replace("</worksheet>", `${rules}</worksheet>`);
  parts["xl/worksheets/_rels/sheet2.xml.rels"] = relationships([
    relationship(1, "drawing", "../drawings/drawing1.xml"),
    relationship(2, "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    relationship(3, "comments", "../comments1.xml"),
  ]);
  parts["xl/comments1.xml"] =
    `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ines</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Erst, wenn das Lager stimmt.</t></r></text></comment></commentList></comments>`;
  parts["xl/drawings/vmlDrawing1.vml"] =
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
  parts["xl/drawings/drawing1.xml"] =
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Kosten"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  parts["xl/drawings/_rels/drawing1.xml.rels"] = relationships([
    relationship(1, "chart", "../charts/chart1.xml"),
  ]);
  parts["xl/charts/chart1.xml"] =
    `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Vorhaben!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Vorhaben!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
  parts["customXml/item1.xml"] = `${HEAD}<anything xmlns="urn:of-someone-else"/>`;
  parts["xl/styles.xml"] = parts["xl/styles.xml"]!.replace(
    "</styleSheet>",
    `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`,
  );
  parts["[Content_Types].xml"] = parts["[Content_Types].xml"]!.replace(
    "</Types>",
    `<Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${[
      override("xl/comments1.xml", `${TYPE}.spreadsheetml.comments+xml`),
      override("xl/drawings/drawing1.xml", `${TYPE}.drawing+xml`),
      override("xl/charts/chart1.xml", `${TYPE}.drawingml.chart+xml`),
      override("customXml/item1.xml", "application/xml"),
    ].join("")}</Types>`,
  );
  return { name: "Vorhaben 2026.xlsx", bytes: buildXlsx(parts) };
}

/** As Google Sheets exports: a custom function with its value, a fill that spilled, links, and tall rows. */
function fromSheets(): RichWorkbook {
  const parts = partsOf({
    sheets: [
      {
        name: "Scores",
        cells: [
          ["Project", "Growth", "Savings", "Alignment", null, "Weights"],
          ["New website", 5, 1, "@1", null, 60],
          ["Invoice scanning", 1, 4, "@2", null, 40],
          ["Customer survey", 3, 2, "@3"],
        ],
      },
    ],
  });
  const sheet = "xl/worksheets/sheet1.xml";
  const formula = (text: string, cached: number): string =>
    `<f>IFERROR(__xludf.DUMMYFUNCTION("${text}"),${cached})</f><v>${cached}</v>`;
  const cell = (address: string): RegExp => new RegExp(`<c r="${address}" t="s"><v>\\d+</v></c>`);
  parts[sheet] = parts[sheet]!.replace(
    cell("D2"),
    `<c r="D2">${formula("ALIGNSCORE(B2:C4,F2:F3,&quot;&quot;0-5&quot;&quot;)", 68)}</c>`,
  )
    .replace(cell("D3"), `<c r="D3">${formula("&quot;&quot;COMPUTED_VALUE&quot;&quot;", 44)}</c>`)
    .replace(cell("D4"), `<c r="D4">${formula("&quot;&quot;COMPUTED_VALUE&quot;&quot;", 52)}</c>`);
  return { name: "Scores from Sheets.xlsx", bytes: buildXlsx(parts) };
}

/** An Excel table with a totals row, ratings as words, money as text, and an error value of the owner's own. */
function excelTable(): RichWorkbook {
  const data: WorkbookData = {
    sheets: [
      {
        name: "Objectives",
        cells: [
          ["Objective", "Weight"],
          ["Retain customers", "60%"],
          ["Cut cost", "40%"],
        ],
      },
      {
        name: "Register",
        cells: [
          ["Investment", "Budget", "Status", "Retain customers", "Cut cost"],
          ["CRM", "£12k", "live", "high", "low"],
          ["Robot", "£40k", "idea", "none", "high"],
          ["Portal", "tbc", "planned", "medium", { error: "#N/A" }],
          ["Till", 900, "live", "low", "medium"],
        ],
      },
    ],
    tables: [{ name: "Register", range: at("Register!A1:E5"), hasHeader: true, hasTotals: false }],
  };
  return { name: "Register.xlsx", bytes: buildXlsx(partsOf(data)) };
}

export const richWorkbooks = { german: german(), fromSheets: fromSheets(), excelTable: excelTable() };
