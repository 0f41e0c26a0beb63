import { mountPane } from "#pane/mount.tsx";
import { connectWorkbook } from "#core/workbook/remote.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { spokenFor, type Language } from "#core/messages/languages.ts";
import { greetPage } from "#workbench/bridge/handshake.ts";
import { wireOver } from "#workbench/bridge/message-wire.ts";

/** The pane's frame: the same pane as in Sheets and Excel, on the workbook that the page sends. */
let takeAway: () => void = () => undefined;

const TEXTS: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: () => Promise.resolve(en),
  de: () => import("#core/messages/de.ts").then(({ de }) => de),
  es: () => import("#core/messages/es.ts").then(({ es }) => es),
};

const language = textsFor(navigator.language);

const tellRead = greetPage((port) => {
  void Promise.all([connectWorkbook(wireOver(port)), language]).then(([workbook, texts]) => {
    const root = document.getElementById("root");
    if (!root) throw new Error("pane.html has no #root.");
    takeAway();
    takeAway = mountPane(root, workbook, {
      texts,
      // Once it can be seen: what the page does next takes long.
      onRead: () => requestAnimationFrame(() => setTimeout(tellRead, 0)),
      readCopy: async (file) => (await import("./copy-reader.ts")).readCopy(file),
    });
    document.documentElement.lang = texts.common.language;
  });
});

/** English where there are no texts in the language, and where they do not come: better than no pane. */
async function textsFor(tag: string): Promise<Texts> {
  return TEXTS[spokenFor(tag)]().catch(() => en);
}
