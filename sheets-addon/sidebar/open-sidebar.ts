import type { SheetsTexts } from "./texts.ts";
import { worded } from "#core/messages/message.ts";
import { connectWorkbook } from "#core/workbook/remote.ts";
import { mountPane } from "#pane/mount.tsx";
import { explain } from "./explain.ts";
import { answerForLaterParts } from "./later-parts.ts";
import type { ScriptRunner } from "./script-run.ts";
import { scriptWire } from "./wire.ts";

declare const google: { readonly script: { readonly run: ScriptRunner } };

/**
 * Mounts the pane as soon as the server answers; until then, and if it never does, the notice says why. Each language
 * has a page of its own, which calls this: Google serves whole pages and nothing beside them.
 */
export async function openSidebar(texts: SheetsTexts): Promise<void> {
  const pane = document.getElementById("pane")!;
  const notice = document.getElementById("notice")!;
  document.documentElement.lang = texts.common.language;
  notice.textContent = texts.sheets.loading;
  answerForLaterParts(google.script.run);
  try {
    const workbook = await connectWorkbook(scriptWire(google.script.run));
    notice.textContent = "";
    mountPane(pane, workbook, { texts });
  } catch (fault) {
    showFault(notice, worded(explain(fault).reason, texts), texts);
  }
}

function showFault(notice: HTMLElement, message: string, texts: SheetsTexts): void {
  const text = document.createElement("p");
  text.textContent = message;
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = texts.sheets.again;
  again.addEventListener("click", () => void openSidebar(texts));
  notice.replaceChildren(text, again);
}
