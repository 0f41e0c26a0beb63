import type { workbench } from "#core/messages/en/workbench.ts";
import { messagesOf } from "#core/messages/message.ts";

/** What only the workbench says of files. */
export const workbenchSays = messagesOf<typeof workbench>("workbench");
