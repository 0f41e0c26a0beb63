import type { workflow } from "#core/messages/en/workflow.ts";
import { messagesOf } from "#core/messages/message.ts";

/** What the use cases tell of what they found. */
export const workflowSays = messagesOf<typeof workflow>("workflow");
