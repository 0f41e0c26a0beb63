import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { patient } from "#test/e2e/browser.ts";
import type { FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import { clientPath } from "#test/hosts/excel/genuine-client.ts";
import type { BatchRequest } from "#test/hosts/excel/protocol.ts";
import { LOCAL_BASE } from "#tools/excel/base-address.ts";
import { bundle } from "#test/support/bundles.ts";
import { contentType } from "#tools/excel/file-handler.ts";

/** The add-in's page in a browser, with the fake Excel behind it. */
export interface OfficePage {
  readonly page: Page;
  /** What the page asked of the network, save its own files and Office.js. */
  readonly strangers: readonly string[];
  /** What the page complained about: errors, and what its Content-Security-Policy forbade. */
  readonly complaints: readonly string[];
  /** Presses a button of the ribbon. */
  command(name: string): Promise<void>;
  /** Someone else changed the sheet: Excel tells the add-in. */
  announceChange(): Promise<void>;
  /** Whether the page has asked for a file of this name. */
  requested(name: RegExp): boolean;
  /** Lets the page wait for a file. */
  hold(name: RegExp): Promise<{ readonly asked: Promise<void>; release(): void }>;
  close(): Promise<void>;
}

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What Office.js sets up before it loads its part for Excel. */
const BEFORE = `
window.Office = { context: { requirements: { isSetSupported: () => true }, contentLanguage: "en-US" } };
window.CustomFunctions = {
  _association: { mappings: {}, onchange: () => undefined },
  associate: (id, run) => { window.CustomFunctions._association.mappings[id] = run; },
};
`;

/** Connects the genuine client to the fake Excel instead of the frame around the page. */
const AFTER = `
window.commands = {};
window.Office = {
  context: {
    requirements: { isSetSupported: () => true },
    contentLanguage: "en-US",
    displayLanguage: navigator.language,
    platform: window.officePlatform ?? "OfficeOnline",
  },
  onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
  actions: { associate: (name, run) => { window.commands[name] = run; } },
  addin: { showAsTaskpane: () => Promise.resolve() },
};
OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
OfficeExtension.SessionBase._overrideSession = {
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
  _createRequestExecutorOrNull: () => ({
    executeAsync: async (data, flags, { Body }) =>
      JSON.parse(await window.fakeExcel(typeof Body === "string" ? Body : JSON.stringify(Body))),
  }),
};
`;

interface Opening {
  /** The add-in's files by name; those that were built before the tests where left out. */
  readonly files?: ReadonlyMap<string, Buffer>;
  /** What is done with the page before it goes to the add-in. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens the built task pane on a workbook, as Excel would. */
export async function openTaskPane(
  browser: Browser,
  excel: FakeExcel,
  language = "en-US",
  { files = bundle("excel"), before }: Opening = {},
): Promise<OfficePage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 }, locale: language });
  const strangers = await serve(context, files);
  const page = patient(await context.newPage());
  await before?.(page);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.exposeFunction("fakeExcel", async (body: string) =>
    JSON.stringify(await excel.execute(JSON.parse(body) as BatchRequest)),
  );
  await page.goto(`${LOCAL_BASE}/taskpane.html`);
  return {
    page,
    strangers,
    complaints,
    command: (name) =>
      page.evaluate(async (called) => {
        const { commands } = window as unknown as {
          commands: Record<string, (event: { completed(): void }) => Promise<void>>;
        };
        await new Promise<void>((completed) => void commands[called]!({ completed }));
      }, name),
    announceChange: () =>
      page.evaluate(() => {
        const { OfficeExtension } = window as unknown as {
          OfficeExtension: { _testTriggerRichApiMessageEvent(message: unknown): void };
        };
        const message = JSON.stringify({ changeType: "RangeEdited", source: "Remote", address: "A1" });
        const entry = { messageCategory: 65536, messageType: 10, targetId: "Workbook", message };
        OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
      }),
    requested: (name) => requests.some((address) => name.test(address)),
    hold: async (name) => {
      let release = (): void => undefined;
      const wait = new Promise<void>((done) => (release = done));
      let ask = (): void => undefined;
      const asked = new Promise<void>((done) => (ask = done));
      await context.route(name, async (route) => {
        ask();
        await wait;
        await route.fallback();
      });
      return { asked, release: () => release() };
    },
    close: () => context.close(),
  };
}

async function serve(context: BrowserContext, files: ReadonlyMap<string, Buffer>): Promise<string[]> {
  const strangers: string[] = [];
  const officeJs = BEFORE + readFileSync(clientPath(), "utf8") + AFTER;
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    const path = address.startsWith(`${LOCAL_BASE}/`) ? address.slice(LOCAL_BASE.length + 1) : null;
    const file = path === null ? undefined : files.get(path);
    if (address === OFFICE_JS) await route.fulfill({ body: officeJs, contentType: "text/javascript" });
    else if (file !== undefined) {
      await route.fulfill({ body: file, contentType: contentType(path!) });
    } else {
      if (path !== "favicon.ico") strangers.push(address);
      await route.abort();
    }
  });
  return strangers;
}
