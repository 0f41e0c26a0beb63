import { de } from "#core/messages/de.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { es } from "#core/messages/es.ts";
import { spokenFor, type Language } from "#core/messages/languages.ts";
import { MemoryWorkbook, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import { serialOfDate } from "#pane/model/day.ts";
import type { Theme } from "#pane/model/theme.ts";
import { mountPane } from "#pane/mount.tsx";

/** What the tests ask of the page: a workbook in memory with the pane mounted on it. */
interface PaneOnPage {
  /** Opens a workbook and mounts the pane on it, in place of the one before. */
  open(data: WorkbookData, theme?: Theme, language?: string): void;
  /** Takes the pane away and forgets what a test has set. */
  leave(): void;
  workbook: MemoryWorkbook;
  /** The serial day number that the pane takes for today; the machine's own where null. */
  today: number | null;
}

declare global {
  interface Window {
    paneOnPage: PaneOnPage;
  }
}

const TEXTS: Readonly<Record<Language, Texts>> = { en, de, es };

let unmount: () => void = () => undefined;

window.paneOnPage = {
  workbook: new MemoryWorkbook({ sheets: [] }),
  today: null,
  leave() {
    unmount();
    unmount = () => undefined;
    this.workbook = new MemoryWorkbook({ sheets: [] });
    this.today = null;
  },
  open(data, theme = "auto", language = "en") {
    unmount();
    this.workbook = new MemoryWorkbook(data);
    unmount = mountPane(document.getElementById("pane")!, this.workbook, {
      theme,
      texts: TEXTS[spokenFor(language)],
      today: () => this.today ?? serialOfDate(new Date()),
    });
  },
};
