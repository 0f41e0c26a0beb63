import { zipSync } from "fflate";
import { isCellError, isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { SheetData } from "#core/workbook/memory-sheet.ts";
import type { FilterData, WorkbookData } from "#core/workbook/memory-workbook.ts";
import { addressOf, cellAddress, quoteSheet } from "#core/workbook/range.ts";

/**
 * Writes .xlsx files for tests, on its own: nothing here is shared with the code under test. Each cell's text stands
 * in the shared strings, as Excel writes it.
 */
export function buildXlsx(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? encoder.encode(content) : content;
  }
  return zipSync(files, { level: 6, mtime: new Date(2025, 0, 2, 3, 4, 6) });
}

export const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a plain workbook; tests change or add parts before they build it. */
export function partsOf(data: WorkbookData): Record<string, string> {
  const strings: string[] = [];
  const formats = [...new Set(data.sheets.flatMap((sheet) => (sheet.formats ?? []).flat()))].filter((f) => f);
  const parts: Record<string, string> = {};
  const tables = data.tables ?? [];
  const overrides: string[] = [];
  data.sheets.forEach((sheet, i) => {
    const own = tables.filter((table) => table.range.sheet === sheet.name);
    const filter = data.filters?.find(({ range }) => range.sheet === sheet.name);
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, strings, formats, own.length, filter);
    if (own.length > 0) {
      const links = own.map((_, k) => relationship(k + 1, "table", `../tables/table${i + 1}${k + 1}.xml`));
      parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(links);
    }
    own.forEach((table, k) => {
      const name = `xl/tables/table${i + 1}${k + 1}.xml`;
      parts[name] = tableXml(table, sheet, (i + 1) * 10 + k + 1);
      overrides.push(override(name, `${TYPE}.table+xml`));
    });
  });
  const sheetCount = data.sheets.length;
  return {
    "[Content_Types].xml": contentTypes([
      override("xl/workbook.xml", `${TYPE}.sheet.main+xml`),
      ...data.sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${TYPE}.worksheet+xml`)),
      override("xl/styles.xml", `${TYPE}.styles+xml`),
      override("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`),
      ...overrides,
    ]),
    "_rels/.rels": relationships([relationship(1, "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": workbookXml(data),
    "xl/_rels/workbook.xml.rels": relationships([
      ...data.sheets.map((_, i) => relationship(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`)),
      relationship(sheetCount + 1, "styles", "styles.xml"),
      relationship(sheetCount + 2, "sharedStrings", "sharedStrings.xml"),
    ]),
    ...parts,
    "xl/styles.xml": stylesXml(formats),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${strings.map((s) => `<si><t xml:space="preserve">${xml(excel(s))}</t></si>`).join("")}</sst>`,
  };
}

export function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

export function contentTypes(overrides: readonly string[]): string {
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

export function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
}

export function relationships(links: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
}

function workbookXml(data: WorkbookData): string {
  const sheets = data.sheets.map(
    (sheet, i) =>
      `<sheet name="${xml(sheet.name)}" sheetId="${i + 1}"${sheet.hidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  const names = (data.names ?? []).map(({ name, range }) => {
    const text = addressOf(range)
      .replace(/^.*!/, "")
      .replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return `<definedName name="${name}">${xml(quoteSheet(range.sheet))}!${text}</definedName>`;
  });
  data.sheets.forEach(({ name, printArea }, i) => {
    if (printArea === undefined) return;
    const text = printArea.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    names.push(
      `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${xml(quoteSheet(name))}!${text}</definedName>`,
    );
  });
  const defined = names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><bookViews><workbookView xWindow="0" yWindow="0"/></bookViews><sheets>${sheets.join("")}</sheets>${defined}<calcPr calcId="191029"/></workbook>`;
}

function stylesXml(formats: readonly string[]): string {
  const numFmts = formats.map((f, i) => `<numFmt numFmtId="${164 + i}" formatCode="${xml(f)}"/>`);
  const xfs = formats.map(
    (_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}">${numFmts.length > 0 ? `<numFmts count="${numFmts.length}">${numFmts.join("")}</numFmts>` : ""}<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join("")}</cellXfs></styleSheet>`;
}

function filterXml({ range, by = [] }: FilterData): string {
  const columns = by.map(
    ({ column, shows }) =>
      `<filterColumn colId="${column}"><filters>${shows.map((text) => `<filter val="${xml(text)}"/>`).join("")}</filters></filterColumn>`,
  );
  return `<autoFilter ref="${addressOf(range).replace(/^.*!/, "")}">${columns.join("")}</autoFilter>`;
}

function sheetXml(
  sheet: SheetData,
  strings: string[],
  formats: readonly string[],
  tables: number,
  filter: FilterData | undefined,
): string {
  const rows = (sheet.cells ?? []).map((line, row) => {
    const cells = line.map((content, column) => {
      const style = formats.indexOf(sheet.formats?.[row]?.[column] ?? "") + 1;
      return cellXml(cellAddress({ row, column }), style, content, strings);
    });
    return cells.join("") === ""
      ? ""
      : `<row r="${row + 1}"${sheet.hiddenLines?.rows.includes(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const protection = sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "";
  const hidden = (sheet.hiddenLines?.columns ?? []).map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const cols = hidden.length > 0 ? `<cols>${hidden.join("")}</cols>` : "";
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "";
  const parts = Array.from({ length: tables }, (_, k) => `<tablePart r:id="rId${k + 1}"/>`).join("");
  const tableParts = tables > 0 ? `<tableParts count="${tables}">${parts}</tableParts>` : "";
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${cols}<sheetData>${rows.join("")}</sheetData>${protection}${filter ? filterXml(filter) : ""}${merged}${tableParts}</worksheet>`;
}

function cellXml(address: string, style: number, content: CellContent, strings: string[]): string {
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  if (content === null) return style > 0 ? `${start}/>` : "";
  const formula = isFormula(content) ? `<f>${xml(content.formula.slice(1))}</f>` : "";
  const value = isFormula(content) ? (content.cached ?? null) : content;
  if (value === null) return `${start}>${formula}</c>`;
  if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `${start} t="e">${formula}<v>${value.error}</v></c>`;
  if (formula !== "") return `${start} t="str">${formula}<v>${xml(excel(value))}</v></c>`;
  if (!strings.includes(value)) strings.push(value);
  return `${start} t="s"><v>${strings.indexOf(value)}</v></c>`;
}

function tableXml(table: NonNullable<WorkbookData["tables"]>[number], sheet: SheetData, id: number): string {
  const ref = addressOf(table.range).replace(/^.*!/, "");
  const header = sheet.cells?.[table.range.row] ?? [];
  const columns = Array.from({ length: table.range.columns }, (_, i) => {
    const name = header[table.range.column + i];
    return `<tableColumn id="${i + 1}" name="${xml(typeof name === "string" ? name : `Column${i + 1}`)}"/>`;
  });
  const counts = `${table.hasHeader ? "" : ' headerRowCount="0"'}${table.hasTotals ? ' totalsRowCount="1"' : ""}`;
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}"${counts}>${table.hasHeader ? `<autoFilter ref="${ref}"/>` : ""}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
}

/** For use in XML text and attributes. */
export function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Excel's escape for what looks like its escapes. */
function excel(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
}
