import { strFromU8, unzipSync } from "fflate";
import type { load } from "@odoo/o-spreadsheet";
import { load as convert } from "#workbench/grid/library.ts";

export type GridData = Exclude<ReturnType<typeof load>, undefined>;

/** What o-spreadsheet makes of an .xlsx: looks, sizes, merges, charts, tables, conditional formats, validation. */
export function convertXlsx(bytes: Uint8Array): GridData {
  const parts: Record<string, string | { imageSrc: string }> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith(".xml") || name.endsWith(".rels")) parts[name] = strFromU8(content);
    else if (name.includes("media/image")) parts[name] = { imageSrc: dataUrl(name, content) };
  }
  return convert(parts);
}

function dataUrl(name: string, content: Uint8Array): string {
  const type = name.endsWith(".png") ? "image/png" : name.endsWith(".gif") ? "image/gif" : "image/jpeg";
  let binary = "";
  for (const byte of content) binary += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(binary)}`;
}
