import { strToU8, zipSync } from "fflate";

/** What a new .xlsx is made of: whole parts, without the XML declaration. */
export interface NewPackage {
  readonly sheets: readonly { readonly name: string; readonly xml: string }[];
  /** Index of the sheet that is shown first. */
  readonly active: number;
  /** definedName elements; "" where there are none. */
  readonly names: string;
  readonly styles: string;
  /** The shared strings; null where all texts stand in their cells. */
  readonly strings: string | null;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A new .xlsx file (ECMA-376). The same bytes for the same parts, whenever it is made. */
export function newPackage({ sheets, active, names, styles, strings }: NewPackage): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (items: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": [
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Default Extension="xml" ContentType="application/xml"/>`,
      override("workbook.xml", "sheet.main"),
      ...sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, "worksheet")),
      override("styles.xml", "styles"),
      strings === null ? "" : override("sharedStrings.xml", "sharedStrings"),
      `</Types>`,
    ].join(""),
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
      `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>`,
      ...sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`),
      `</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}`,
      `<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    ].join(""),
    "xl/_rels/workbook.xml.rels": relations(
      [
        ...sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
        relation(`rId${sheets.length + 1}`, "styles", "styles.xml"),
        strings === null ? "" : relation(`rId${sheets.length + 2}`, "sharedStrings", "sharedStrings.xml"),
      ].join(""),
    ),
    "xl/styles.xml": styles,
    ...(strings === null ? {} : { "xl/sharedStrings.xml": strings }),
  };
  sheets.forEach(({ xml }, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = xml));
  const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 12) });
}
