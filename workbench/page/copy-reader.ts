import { understand, type Understanding } from "#core/workflow/understand.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";

/** A file of its own beside the pane's parts, fetched when a first copy of the workbook is taken in. */
export function readCopy(file: Uint8Array): Promise<Understanding> {
  return understand(openXlsx(file));
}
