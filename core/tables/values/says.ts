import type { values } from "../../messages/en/values.ts";
import { messagesOf } from "../../messages/message.ts";

/** Why a single cell could not be used. */
export const valuesSay = messagesOf<typeof values>("values");
