import type { SheetData, WorkbookData } from "@odoo/o-spreadsheet";
import { helpers, load } from "@odoo/o-spreadsheet";
import { strFromU8, unzipSync } from "fflate";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { addressOf } from "#core/workbook/range.ts";
import { withRelativeTargets } from "./relative-targets.ts";

/** What o-spreadsheet makes of an .xlsx: looks, sizes, merges, charts, tables, conditional formats, validation. */
export function convertXlsx(bytes: Uint8Array): WorkbookData {
  const parts: Record<string, string | { imageSrc: string }> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith(".rels")) parts[name] = withRelativeTargets(name, strFromU8(content));
    else if (name.endsWith(".xml")) parts[name] = strFromU8(content);
    else if (name.includes("media/image")) parts[name] = { imageSrc: dataUrl(name, content) };
  }
  return load(parts);
}

function dataUrl(name: string, content: Uint8Array): string {
  const type = name.endsWith(".png") ? "image/png" : name.endsWith(".gif") ? "image/gif" : "image/jpeg";
  let binary = "";
  for (const byte of content) binary += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(binary)}`;
}

/** The same without looks: empty sheets of the right names, sizes and merges. */
export function plainGrid(outline: WorkbookOutline): WorkbookData {
  const sheets = outline.sheets.map((sheet): SheetData => {
    const empty = helpers.createEmptySheet(sheet.name, sheet.name);
    const merges = sheet.merges.map((range) => addressOf({ ...range, sheet: "S" }).slice("S!".length));
    return {
      ...empty,
      merges,
      rowNumber: Math.max(empty.rowNumber, sheet.rows + 5),
      colNumber: Math.max(empty.colNumber, sheet.columns + 5),
    };
  });
  return { ...helpers.createEmptyWorkbookData(), sheets };
}
