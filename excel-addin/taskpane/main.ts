import { textsFor, type ExcelTexts } from "#excel/texts.ts";
import { officeHost } from "#excel/workbook/excel-host.ts";
import { ExcelWorkbook } from "#excel/workbook/excel-workbook.ts";
import { mountPane } from "#pane/mount.tsx";
import { paneTheme } from "./theme.ts";
import { whenVisible } from "./when-visible.ts";

/** The one page of the add-in: functions, ribbon commands and pane share it, so that all work with the pane closed. */
async function open(): Promise<void> {
  const { host } = await Office.onReady();
  const texts = await textsFor(Office.context.displayLanguage);
  const notice = document.getElementById("notice")!;
  // Office says null where the page is simply opened in a browser.
  if (String(host) !== "Excel") {
    notice.textContent = texts.excel.onlyInExcel;
    return;
  }
  const excel = officeHost(Excel.run, Office.context);
  if (!excel.supports("1.9")) {
    notice.textContent = texts.excel.tooOld;
    return;
  }
  const workbook = new ExcelWorkbook(excel);
  Office.actions.associate(
    "updateScores",
    (event: Office.AddinCommands.Event) => void update(workbook, texts, event),
  );
  const { addin } = Office as Partial<typeof Office>;
  whenVisible({ page: document, addin }, () => {
    const pane = document.getElementById("pane")!;
    pane.style.setProperty("--host-corner", `${cornerTaken(String(Office.context.platform))}px`);
    mountPane(pane, workbook, { texts, theme: paneTheme(Office.context) });
  });
}

/**
 * How far Office's personality menu reaches over the pane's upper corner, in pixels (Microsoft: "Task panes in Office
 * Add-ins"). The platform is compared by its name: builds of Office.js differ in when its list of platforms is there.
 */
function cornerTaken(platform: string): number {
  if (platform === "Mac") return 34;
  return platform === "PC" ? 12 : 0;
}

/** A command has no place for a message: the pane reads the workbook itself and says there what is wrong. */
async function update(
  workbook: ExcelWorkbook,
  texts: ExcelTexts,
  event: Office.AddinCommands.Event,
): Promise<void> {
  const isDone = await import("#excel/commands/update-scores.ts")
    .then(({ updateScores }) => updateScores(workbook, texts))
    .catch(() => false);
  if (!isDone) await Office.addin.showAsTaskpane();
  event.completed();
}

void open();
