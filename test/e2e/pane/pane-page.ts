import type { Browser, Page } from "playwright-core";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import type { Theme } from "#pane/model/theme.ts";
import { paneAlone } from "#tools/bundles/pane-alone.ts";
import { openTab } from "../browser.ts";
import { root } from "../paths.ts";
import { bundle } from "#test/support/bundles.ts";

export interface PaneSize {
  readonly width: number;
  readonly height?: number;
  /** Pixels of the picture a pixel of the page. */
  readonly scale?: number;
}

/** Pages that a test is done with, by their size: the script is read and warm in them, which costs more than most tests. */
const idle = new Map<string, Page[]>();

/** As the tests' setup has bundled it; the bench and the tool for pictures run without that. */
async function paneFiles(): Promise<ReadonlyMap<string, string>> {
  if (process.env.ALIGNSCORE_BUNDLES === undefined) return new Map(await paneAlone(root));
  return new Map([...bundle("pane-alone")].map(([name, content]) => [name, content.toString()]));
}

let bundled: ReturnType<typeof paneFiles> | null = null;

async function emptyPage(browser: Browser, { width, height = 680, scale = 1 }: PaneSize): Promise<Page> {
  const page = await openTab(browser, { viewport: { width, height }, deviceScaleFactor: scale });
  bundled ??= paneFiles();
  const files = await bundled;
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>AlignScore</title>
       <style>html, body { margin: 0; height: 100% } #pane { height: 100% }</style>
       <style>${files.get("pane.css")!}</style></head><body><div id="pane"></div></body></html>`,
  );
  await page.addScriptTag({ content: files.get("page.js")! });
  return page;
}

/** A page that holds nothing but the pane, on a workbook in memory. */
export class PanePage {
  /** Faults of the page's own script; a test fails when there are any. */
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly size: string,
  ) {
    page.on("pageerror", (error) => this.faults.push(error.message));
  }

  static async open(
    browser: Browser,
    data: WorkbookData,
    size: PaneSize = { width: 300 },
    theme: Theme = "light",
    language = "en",
  ): Promise<PanePage> {
    const key = [size.width, size.height, size.scale].join();
    const pane = new PanePage(idle.get(key)?.pop() ?? (await emptyPage(browser, size)), key);
    await pane.page.evaluate(([book, look, tag]) => window.paneOnPage.open(book, look, tag), [
      data,
      theme,
      language,
    ] as const);
    await pane.page.locator("h2").waitFor();
    return pane;
  }

  /**
   * Leaves the page, as it was before the test, to the next test of the file. One in which something failed is shut; a
   * test that changes the page itself shuts it too (`page.close()`).
   */
  async close(): Promise<void> {
    const { page } = this;
    if (this.faults.length > 0) return page.close();
    page.removeAllListeners("pageerror");
    await page.evaluate(() => window.paneOnPage.leave());
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    await page.mouse.move(0, 0);
    idle.set(this.size, [...(idle.get(this.size) ?? []), page]);
  }

  /** Presses the button with exactly this name. */
  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** What the heading of the view says. */
  heading(): Promise<string | null> {
    return this.page.locator("h2").textContent();
  }

  async waitForHeading(title: string): Promise<void> {
    await this.page.getByRole("heading", { level: 2, name: title }).waitFor();
  }

  /** Values of a range: "Pipeline!A12:I12". */
  async values(address: string): Promise<readonly (readonly CellValue[])[]> {
    const range = parseAddress(address)!;
    return this.page.evaluate(
      async (wanted) => (await window.paneOnPage.workbook.read([wanted]))[0]!.values,
      range,
    );
  }

  /** Formulas of a range, "" where a cell holds a plain value. */
  async formulas(address: string): Promise<readonly (readonly string[])[]> {
    const range = parseAddress(address)!;
    return this.page.evaluate(
      async (wanted) => (await window.paneOnPage.workbook.read([wanted]))[0]!.formulas,
      range,
    );
  }

  /** What the pane takes for today from now on: a serial day number. */
  async setToday(day: number): Promise<void> {
    await this.page.evaluate((today) => {
      window.paneOnPage.today = today;
    }, day);
  }

  /** A colleague changes a cell. */
  async edit(address: string, content: CellContent): Promise<void> {
    const cell = parseAddress(address)!;
    await this.page.evaluate(([where, what]) => window.paneOnPage.workbook.edit(where, what), [
      cell,
      content,
    ] as const);
  }

  /** What is selected in the sheet: [row, column] from zero. */
  selection(): Promise<unknown> {
    return this.page.evaluate(async () => (await window.paneOnPage.workbook.outline()).selection);
  }

  /** How far anything sticks out sideways, in pixels. */
  sidewaysOverflow(): Promise<number> {
    return this.page.evaluate(() => {
      const middle = document.querySelector(".middle");
      const inner = middle ? middle.scrollWidth - middle.clientWidth : 0;
      return Math.max(inner, document.documentElement.scrollWidth - window.innerWidth);
    });
  }
}
