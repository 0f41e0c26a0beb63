import type { tables } from "#core/messages/en/tables.ts";
import { messagesOf } from "#core/messages/message.ts";

/** What the reader tells of tables. */
export const tablesSay = messagesOf<typeof tables>("tables");
