import { worded } from "#core/messages/message.ts";
import type { Texts } from "#core/messages/en.ts";
import { WorkbookError } from "#core/workbook/port.ts";

/** What went wrong, as text: what the port says, the message of another Error, or whatever else was thrown. */
export function errorText(error: unknown, texts: Texts): string {
  if (error instanceof WorkbookError) return worded(error.reason, texts);
  if (error instanceof Error) return error.message;
  return typeof error === "string" ? error : JSON.stringify(error);
}
