import { mountPane } from "#pane/mount.tsx";
import { connectWorkbook } from "#core/workbook/remote.ts";
import { greetPage } from "#workbench/bridge/handshake.ts";
import { wireOver } from "#workbench/bridge/message-wire.ts";

/** The pane's frame: the same pane as in Sheets and Excel, on the workbook that the page sends. */
let takeAway: () => void = () => undefined;

greetPage((port) => {
  void connectWorkbook(wireOver(port)).then((workbook) => {
    const root = document.getElementById("root");
    if (!root) throw new Error("pane.html has no #root.");
    takeAway();
    takeAway = mountPane(root, workbook);
  });
});
