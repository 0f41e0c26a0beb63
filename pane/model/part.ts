import type { pane } from "#core/messages/en/pane.ts";
import { messagesOf } from "#core/messages/message.ts";
import { WorkbookError } from "#core/workbook/port.ts";

const paneSays = messagesOf<typeof pane>("pane");

/**
 * A part of the pane that is fetched when it is first needed, so that the rest is there sooner.
 * @param load imports the part; asked again after it failed
 * @throws WorkbookError that says what to do, where the part does not come
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    // Browsers say it in words of their own, with an address that tells the user nothing.
    throw new WorkbookError("lost-session", paneSays("notLoaded"));
  }
}
