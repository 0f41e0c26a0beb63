import { mountPane } from "#pane/mount.tsx";
import { connectWorkbook } from "#core/workbook/remote.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { isGerman } from "#core/messages/language.ts";
import { greetPage } from "#workbench/bridge/handshake.ts";
import { wireOver } from "#workbench/bridge/message-wire.ts";

/** The pane's frame: the same pane as in Sheets and Excel, on the workbook that the page sends. */
let takeAway: () => void = () => undefined;

const language = textsFor(navigator.language);

greetPage((port) => {
  void Promise.all([connectWorkbook(wireOver(port)), language]).then(([workbook, texts]) => {
    const root = document.getElementById("root");
    if (!root) throw new Error("pane.html has no #root.");
    takeAway();
    takeAway = mountPane(root, workbook, { texts });
    document.documentElement.lang = texts.common.language;
  });
});

/** English where there are no texts in the language, and where they do not come: better than no pane. */
async function textsFor(tag: string): Promise<Texts> {
  if (!isGerman(tag)) return en;
  return import("#core/messages/de.ts").then(
    ({ de }) => de,
    () => en,
  );
}
