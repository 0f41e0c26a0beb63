import type { Texts } from "#core/messages/en.ts";
import { WorkbookError } from "#core/workbook/port.ts";

/**
 * A part of the pane that is fetched when it is first needed, so that the rest is there sooner.
 * @param load imports the part; asked again after it failed
 * @throws WorkbookError that says what to do, where the part does not come
 */
export async function fetchPart<Part>(load: () => Promise<Part>, texts: Texts): Promise<Part> {
  try {
    return await load();
  } catch {
    // Browsers say it in words of their own, with an address that tells the user nothing.
    throw new WorkbookError("lost-session", texts.pane.notLoaded);
  }
}
