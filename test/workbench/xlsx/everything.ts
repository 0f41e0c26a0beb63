import { sampleData } from "#test/core/workflow/sample.ts";
import { parseAddress } from "#core/workbook/range.ts";
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

const TYPE = "application/vnd.openxmlformats-officedocument";
const SHEET = `${TYPE}.spreadsheetml`;
const MS = "application/vnd.ms-excel";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** Before the cells of the table's sheet, and behind them: what people and Excel put there, each whole. */
export const BEFORE_CELLS = [
  '<sheetPr codeName="Sheet2"><tabColor rgb="FF0F6A6E"/><outlinePr summaryBelow="0"/></sheetPr>',
  '<sheetViews><sheetView showZeros="0" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="D3" sqref="D3"/></sheetView></sheetViews>',
  '<sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelRow="1"/>',
];
export const AFTER_CELLS = [
  '<mergeCells count="1"><mergeCell ref="A20:C20"/></mergeCells>',
  '<conditionalFormatting sqref="D2:G6"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="B2:B6"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
    X14 +
    '"><x14:id>{11111111-1111-4111-8111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
  '<dataValidations count="2"><dataValidation type="whole" allowBlank="1" sqref="D2:G6"><formula1>-3</formula1><formula2>3</formula2></dataValidation><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C6"><formula1>Statuses</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A2" r:id="rId6" tooltip="Where it stands"/><hyperlink ref="A3" location="Strategy!A1" display="Strategy"/></hyperlinks>',
  '<printOptions horizontalCentered="1"/>',
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>',
  "<headerFooter><oddFooter>&amp;LOurs &amp;&amp; theirs&amp;RPage &amp;P</oddFooter></headerFooter>",
  '<rowBreaks count="1" manualBreakCount="1"><brk id="12" max="16383" man="1"/></rowBreaks>',
  '<ignoredErrors><ignoredError sqref="D2:G6" numberStoredAsText="1"/></ignoredErrors>',
  '<drawing r:id="rId2"/>',
  '<legacyDrawing r:id="rId4"/>',
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-1111-4111-8111-111111111111}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Strategy!$A$2:$A$5</xm:f></x14:formula1><xm:sqref>I20</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Pipeline!D2:G2</xm:f><xm:sqref>I21</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${X15}"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId7"/></x14:slicerList></ext></extLst>`,
];

/**
 * The sample's tables with whatever else people and Excel keep in a workbook: what rewriting libraries lose. The table is
 * an Excel table with a row of totals; a sheet is locked, one hidden, one very hidden, one holds a pivot table.
 */
export function everything(): Uint8Array {
  const data = sampleData();
  const [strategy, pipeline] = data.sheets;
  const plain = partsOf({
    sheets: [
      strategy!,
      {
        ...pipeline!,
        cells: [...pipeline!.cells!, ["Total", { formula: "=SUBTOTAL(109,B2:B6)", cached: 72600 }]],
      },
      { name: "Locked & shut", cells: [["Not to be touched", 1]], protected: true },
      { name: "Lists", cells: [["proposed"], ["active"], ["idea"]], hidden: true },
      { name: "Deep", cells: [["Very hidden", 42]], hidden: true },
      { name: "Pivot", cells: [["Sum of Cost"], [72600]] },
    ],
    tables: [{ name: "Pipeline1", range: parseAddress("Pipeline!A1:G7")!, hasHeader: true, hasTotals: true }],
    names: [
      { name: "Statuses", range: parseAddress("Lists!A1:A3")! },
      { name: "Costs", range: parseAddress("Pipeline!B2:B6")! },
    ],
  });
  const links = (part: string): string[] => plain[part]!.match(/<Relationship [^>]*>/g) ?? [];
  const tags = (part: string): string[] => plain[part]!.match(/<Override[^>]*>/g) ?? [];
  const own = "xl/worksheets/sheet2.xml";
  const cells = /<sheetData>.*<\/sheetData>/s.exec(plain[own]!)![0];
  return buildXlsx({
    ...plain,
    "[Content_Types].xml": contentTypes([
      ...tags("[Content_Types].xml"),
      override("xl/drawings/drawing1.xml", `${TYPE}.drawing+xml`),
      override("xl/charts/chart1.xml", `${TYPE}.drawingml.chart+xml`),
      override("xl/comments1.xml", `${SHEET}.comments+xml`),
      override("xl/threadedComments/threadedComment1.xml", `${MS}.threadedcomments+xml`),
      override("xl/persons/person.xml", `${MS}.person+xml`),
      override("xl/slicers/slicer1.xml", `${MS}.slicer+xml`),
      override("xl/slicerCaches/slicerCache1.xml", `${MS}.slicerCache+xml`),
      override("xl/pivotTables/pivotTable1.xml", `${SHEET}.pivotTable+xml`),
      override("xl/pivotCache/pivotCacheDefinition1.xml", `${SHEET}.pivotCacheDefinition+xml`),
      override("xl/pivotCache/pivotCacheRecords1.xml", `${SHEET}.pivotCacheRecords+xml`),
      override("customXml/itemProps1.xml", `${TYPE}.customXmlProperties+xml`),
      override("docProps/custom.xml", `${TYPE}.custom-properties+xml`),
      '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
      `<Default Extension="bin" ContentType="${SHEET}.printerSettings"/>`,
    ]),
    "_rels/.rels": relationships([
      ...links("_rels/.rels"),
      relationship(2, "custom-properties", "docProps/custom.xml"),
    ]),
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
    "xl/workbook.xml": plain["xl/workbook.xml"]!.replace(
      'name="Deep" sheetId="5" state="hidden"',
      'name="Deep" sheetId="5" state="veryHidden"',
    )
      .replace(
        "</definedNames>",
        `<definedName name="_xlnm.Print_Area" localSheetId="5">Pivot!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Pipeline!$1:$1</definedName><definedName name="Growth" comment="by year">0.03</definedName></definedNames>`,
      )
      .replace("</workbook>", '<pivotCaches><pivotCache cacheId="7" r:id="rId20"/></pivotCaches></workbook>'),
    "xl/_rels/workbook.xml.rels": relationships([
      ...links("xl/_rels/workbook.xml.rels"),
      relationship(20, "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
      relationship(21, "customXml", "../customXml/item1.xml"),
      '<Relationship Id="rId22" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>',
      '<Relationship Id="rId23" Type="http://schemas.microsoft.com/office/2007/relationships/slicerCache" Target="slicerCaches/slicerCache1.xml"/>',
    ]),
    [own]: `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${BEFORE_CELLS.join("")}<cols><col min="1" max="1" width="31.5" customWidth="1"/><col min="2" max="2" width="12" customWidth="1" outlineLevel="1"/><col min="11" max="11" width="3" hidden="1" customWidth="1"/></cols>${cells.replace('<row r="6">', '<row r="6" outlineLevel="1" ht="60" customHeight="1">')}${AFTER_CELLS.join("")}</worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([
      relationship(1, "table", "../tables/table21.xml"),
      relationship(2, "drawing", "../drawings/drawing1.xml"),
      relationship(3, "comments", "../comments1.xml"),
      relationship(4, "vmlDrawing", "../drawings/vmlDrawing1.vml"),
      relationship(5, "printerSettings", "../printerSettings/printerSettings1.bin"),
      `<Relationship Id="rId6" Type="${REL}/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>`,
      '<Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2007/relationships/slicer" Target="../slicers/slicer1.xml"/>',
      '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>',
    ]),
    "xl/worksheets/_rels/sheet6.xml.rels": relationships([
      relationship(1, "pivotTable", "../pivotTables/pivotTable1.xml"),
    ]),
    "xl/tables/table21.xml": plain["xl/tables/table21.xml"]!.replace(
      '<autoFilter ref="A1:G7"/>',
      '<autoFilter ref="A1:G6"><filterColumn colId="2"><filters><filter val="idea"/><filter val="active"/><filter val="proposed"/></filters></filterColumn></autoFilter>',
    )
      .replace('id="2" name="Cost"/>', 'id="2" name="Cost" totalsRowFunction="sum"/>')
      .replace("</table>", '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>'),
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Ask Bob</t></r></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" personId="{1}" id="{2}"><text>Ask Bob</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Ann" id="{1}" userId="ann" providerId="None"/></personList>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${REL}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>22</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>35</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>22</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1200000" cy="381000"/><xdr:pic><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      relationship(1, "chart", "../charts/chart1.xml"),
      relationship(2, "image", "../media/image1.png"),
    ]),
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:layout/></c:plotArea></c:chart></c:chartSpace>`,
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3]),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2, 0, 255]),
    "xl/slicers/slicer1.xml": `${HEAD}<slicers xmlns="${X14}"><slicer name="Status" cache="Slicer_Status" rowHeight="241300"/></slicers>`,
    "xl/slicerCaches/slicerCache1.xml": `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="Slicer_Status" sourceName="Status"/>`,
    "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="7" dataCaption="Values"><location ref="A1:A2" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
      relationship(1, "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"),
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${REL}" r:id="rId1" recordCount="5"><cacheSource type="worksheet"><worksheetSource name="Pipeline1"/></cacheSource></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
      relationship(1, "pivotCacheRecords", "pivotCacheRecords1.xml"),
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
    "customXml/item1.xml": '<theirs xmlns="urn:theirs">kept</theirs>',
    "customXml/itemProps1.xml": `${HEAD}<ds:datastoreItem xmlns:ds="${TYPE.replace("application/vnd.openxmlformats-officedocument", "http://schemas.openxmlformats.org/officeDocument/2006/customXml")}" ds:itemID="{3}"/>`,
    "customXml/_rels/item1.xml.rels": relationships([relationship(1, "customXmlProps", "itemProps1.xml")]),
  });
}
