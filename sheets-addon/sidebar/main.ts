import { english } from "#sheets/server/texts.ts";
import { connectWorkbook } from "#core/workbook/remote.ts";
import { mountPane } from "#pane/mount.tsx";
import { explain } from "./explain.ts";
import type { ScriptRunner } from "./script-run.ts";
import { scriptWire } from "./wire.ts";

declare const google: { readonly script: { readonly run: ScriptRunner } };

const pane = document.getElementById("pane")!;
const notice = document.getElementById("notice")!;

/** Mounts the pane as soon as the server answers; until then, and if it never does, the notice says why. */
async function open(): Promise<void> {
  notice.textContent = english.sheets.loading;
  try {
    const workbook = await connectWorkbook(scriptWire(google.script.run));
    notice.textContent = "";
    mountPane(pane, workbook);
  } catch (fault) {
    showFault(explain(fault).message);
  }
}

function showFault(message: string): void {
  const text = document.createElement("p");
  text.textContent = message;
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = english.sheets.again;
  again.addEventListener("click", () => void open());
  notice.replaceChildren(text, again);
}

void open();
