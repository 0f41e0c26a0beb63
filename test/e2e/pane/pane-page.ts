import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { parseAddress } from "#core/workbook/range.ts";
import type { Theme } from "#pane/model/theme.ts";
import { openTab } from "../browser.ts";
import { root } from "../paths.ts";

export interface PaneSize {
  readonly width: number;
  readonly height?: number;
  /** Pixels of the picture a pixel of the page. */
  readonly scale?: number;
}

/** The pane and its style sheet as hosts get them: bundled once for all tests of a file. */
async function bundle(): Promise<{ script: string; style: string }> {
  const shared = { absWorkingDir: root, bundle: true, write: false, logLevel: "silent" } as const;
  const [script, style] = await Promise.all([
    build({
      ...shared,
      entryPoints: ["test/e2e/pane/page.ts"],
      format: "iife",
      target: "es2021",
      // As hosts get it; half the text is half the time to read it in each new page.
      minify: true,
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
    build({ ...shared, entryPoints: ["pane/pane.css"] }),
  ]);
  return { script: script.outputFiles[0]!.text, style: style.outputFiles[0]!.text };
}

let bundled: ReturnType<typeof bundle> | null = null;

/** A page that holds nothing but the pane, on a workbook in memory. */
export class PanePage {
  /** Faults of the page's own script; a test fails when there are any. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.faults.push(error.message));
  }

  static async open(
    browser: Browser,
    data: WorkbookData,
    { width, height = 680, scale = 1 }: PaneSize = { width: 300 },
    theme: Theme = "light",
    language = "en",
  ): Promise<PanePage> {
    const page = await openTab(browser, { viewport: { width, height }, deviceScaleFactor: scale });
    const pane = new PanePage(page);
    bundled ??= bundle();
    const { script, style } = await bundled;
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>AlignScore</title>
       <style>html, body { margin: 0; height: 100% } #pane { height: 100% }</style>
       <style>${style}</style></head><body><div id="pane"></div></body></html>`,
    );
    await page.addScriptTag({ content: script });
    await page.evaluate(([book, look, tag]) => window.paneOnPage.open(book, look, tag), [
      data,
      theme,
      language,
    ] as const);
    await page.locator("h2").waitFor();
    return pane;
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
