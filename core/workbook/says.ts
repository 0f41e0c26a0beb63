import type { workbook } from "../messages/en/workbook.ts";
import { messagesOf } from "../messages/message.ts";

/** What the port says of a workbook: what stands where, and why something is refused. */
export const workbookSays = messagesOf<typeof workbook>("workbook");
