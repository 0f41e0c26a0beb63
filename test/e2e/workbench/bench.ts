import { spawn, type ChildProcess } from "node:child_process";
import { afterAll, beforeAll } from "@jest/globals";
import type { Browser, Download, Frame, Page } from "playwright-core";
import type { CellValue } from "#core/workbook/cell.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import type { Desk } from "#workbench/page/desk.ts";
import { launchBrowser, openTab } from "#test/e2e/browser.ts";
import { root } from "#test/e2e/paths.ts";

/** A running `npm start`. */
export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** A workbench in a browser for the tests of one file, ended after them even when it could not be started whole. */
export function useWorkbench(...args: string[]): {
  readonly page: Page;
  readonly browser: Browser;
  readonly url: string;
} {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startServer(...args),
      launchBrowser().then((it) => (browser = it)),
    ]);
    page = await openTab(browser, { viewport: { width: 1440, height: 860 }, acceptDownloads: true });
    await openPage(page, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("The workbench is not there.");
    return value;
  };
  return {
    get page() {
      return there(page);
    },
    get browser() {
      return there(browser);
    },
    get url() {
      return there(server).url;
    },
  };
}

/** Starts the workbench as a person does, and waits for the address that it prints. */
export function startServer(...args: string[]): Promise<Server> {
  const command = ["tools/run.mjs", "workbench/server/main.ts", "--no-open", ...args];
  const child = spawn(process.execPath, command, { cwd: root, detached: process.platform !== "win32" });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/\w+\//.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop: () => stop(child) });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      reject(new Error(`The workbench ended (${String(code)}) and said: ${said}`));
    });
  });
}

/** Ends the program and the one that it started. */
function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", () => resolve());
    if (child.pid === undefined || process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGTERM");
  });
}

/** Opens the page and waits until a workbook is shown. Faults of the page fail the test. */
export async function openPage(page: Page, url: string): Promise<void> {
  page.on("pageerror", (fault) => {
    throw new Error(`The page failed: ${fault.stack ?? fault.message}`);
  });
  await page.goto(url);
  await workbookShown(page);
}

export async function workbookShown(page: Page): Promise<void> {
  await page.locator(".o-spreadsheet canvas").first().waitFor();
}

/** The pane's own frame. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.locator("#pane").elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

declare global {
  interface Window {
    /** The page's hook for tests and for people at its console. */
    readonly alignscore: { readonly desk: Desk };
  }
}

export function outlineOf(page: Page): Promise<WorkbookOutline> {
  return page.evaluate(() => window.alignscore.desk.file!.workbook.outline());
}

/** What cells show, read through the page's own hook: the grid is drawn on a canvas. */
export function shown(page: Page, sheet: string, row: number, column: number, rows = 1, columns = 1) {
  const range = { sheet, row, column, rows, columns };
  return page.evaluate(async (wanted): Promise<CellValue[][]> => {
    const { file } = window.alignscore.desk;
    const [cells] = await file!.workbook.read([wanted]);
    return cells!.values.map((line) => [...line]);
  }, range);
}

/** Selects a cell and types into it, as a person does. */
export async function type(
  page: Page,
  sheet: string,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await select(page, sheet, row, column);
  await page.keyboard.type(text, { delay: 10 });
  // On a busy machine the grid may still be taking in what was typed, and loses what comes before its editor is there.
  await page.waitForFunction((typed) => document.activeElement?.textContent === typed, text);
  await page.keyboard.press("Enter");
  // Enter goes on to the cell below once the content is taken.
  await page.waitForFunction(
    (below) => window.alignscore.desk.file!.model.getters.getActivePosition().row === below,
    row + 1,
  );
}

export async function select(page: Page, sheet: string, row: number, column: number): Promise<void> {
  const range = { sheet, row, column, rows: 1, columns: 1 };
  // The grid listens to the keyboard once it was clicked.
  await page.locator(".o-grid-overlay").click({ position: { x: 300, y: 300 } });
  await page.evaluate(async (wanted) => {
    await window.alignscore.desk.file!.workbook.select(wanted);
  }, range);
}

/** Gives the grid a command on its active sheet, as its menus do. */
export async function command(page: Page, name: string, payload: object): Promise<void> {
  await page.evaluate(
    ([type, rest]) => {
      const { model } = window.alignscore.desk.file!;
      const dispatch = model.dispatch as unknown as (type: string, payload: object) => void;
      dispatch(type, { sheetId: model.getters.getActiveSheetId(), ...rest });
    },
    [name, payload] as const,
  );
}

/** What the page's message bar says; "" when it says nothing. */
export async function messageOf(page: Page): Promise<string> {
  const words = page.locator("#message p");
  return (await words.isVisible()) ? ((await words.textContent()) ?? "") : "";
}

/** Presses Save and takes what the browser downloads. */
export async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Opens a workbook in place of the one that is there, whatever became of that: in a new page it would take seconds. */
export async function openOver(page: Page, open: () => Promise<void>): Promise<void> {
  const before = await page.evaluateHandle(() => window.alignscore.desk.file);
  const unsaved = await page.locator("#unsaved").isVisible();
  await open();
  if (unsaved) await page.getByRole("button", { name: "Do not save" }).click();
  await page.waitForFunction((old) => window.alignscore.desk.file !== old, before);
  await workbookShown(page);
}

/** Opens a workbook through the file button. */
export async function openBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator("#file").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
}
