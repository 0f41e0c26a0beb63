import type { sheets } from "#core/messages/en/sheets.ts";
import { messagesOf } from "#core/messages/message.ts";

/** What only Google Sheets refuses. */
export const sheetsSays = messagesOf<typeof sheets>("sheets");
