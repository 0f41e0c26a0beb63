import { understand, type Understanding } from "#core/workflow/understand.ts";
import { WorkbookError } from "#core/workbook/port.ts";
import { openXlsx } from "#workbench/xlsx/open.ts";

/** A file of its own beside the pane's parts, fetched when a first copy of the workbook is taken in. */
export async function readCopy(file: Uint8Array): Promise<Understanding | null> {
  try {
    return await understand(openXlsx(file));
  } catch (error) {
    // Known here alone: the pane has a class of its own by that name.
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
