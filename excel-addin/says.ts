import type { excel } from "#core/messages/en/excel.ts";
import { messagesOf } from "#core/messages/message.ts";

/** What only Excel refuses. */
export const excelSays = messagesOf<typeof excel>("excel");
