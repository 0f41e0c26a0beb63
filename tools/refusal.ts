import { worded } from "#core/messages/message.ts";
import type { WorkbookError } from "#core/workbook/port.ts";
import { english } from "#workbench/texts.ts";

/** Why a file or a workbook was refused, in English: commands speak to those who run them. */
export function refusalOf(error: WorkbookError): string {
  return worded(error.reason, english);
}
