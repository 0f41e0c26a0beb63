import { en } from "#core/messages/en.ts";
import { worded, type Message } from "#core/messages/message.ts";

/** Several sentences, as a person reads them. */
export function allWorded(messages: readonly Message[]): string {
  return messages.map((message) => worded(message, en)).join(" ");
}
