import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { bundledBrowser, type FoundBrowser } from "./bundled-browser.ts";
import { root, screenshots } from "./paths.ts";

/** Programs that can run the tests, in the usual places of Linux, macOS and Windows. */
const USUAL_PLACES = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * V8's helper threads only take turns with what they help where two browsers share two cores; without them a story takes
 * a quarter less of the processor.
 */
const WITHOUT_HELPERS = "--js-flags=--single-threaded";

/**
 * `$CHROME_PATH`, then the browser that npm brought, then the usual places. The one from npm is the same everywhere, and
 * is without the pages of its own that a whole Chromium draws beside ours.
 */
export function findBrowser(): FoundBrowser {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== "") {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH says ${asked}, and nothing is there.`);
    return { path: asked, env: {} };
  }
  const bundled = bundledBrowser();
  if (bundled) return bundled;
  const usual = USUAL_PLACES.find((path) => existsSync(path));
  if (usual !== undefined) return { path: usual, env: {} };
  throw new Error("The browser tests need Chrome, Chromium or Edge. Install one, or set CHROME_PATH to one.");
}

/**
 * Starts a browser that draws text.
 * @param asPeopleHave with V8's helper threads, for whoever measures how long people wait
 * @throws when it draws none: without a font every picture and every measure would be wrong, and nothing would fail
 */
export async function launchBrowser({ asPeopleHave = false } = {}): Promise<Browser> {
  const found = findBrowser();
  const { path } = found;
  const browser = await launched(found, asPeopleHave ? FLAGS : [...FLAGS, WITHOUT_HELPERS]);
  const page = await browser.newPage();
  await page.setContent(`<span id="probe">AlignScore</span>`);
  const width = await page.locator("#probe").evaluate((probe) => probe.getBoundingClientRect().width);
  await page.close();
  if (width < 20) {
    await browser.close();
    throw new Error(`${path} draws no text (10 letters are ${width} pixels wide). Install a font.`);
  }
  return browser;
}

/**
 * Once in some hundred starts Chromium dies of a fault of its own before it has opened anything; then it is started
 * again. What happens in a page that is open is never tried twice.
 */
async function launched({ path, env }: FoundBrowser, flags: readonly string[], starts = 3): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: path,
      args: [...flags],
      timeout: PATIENCE,
      env: { ...definedOnly(process.env), ...env },
    });
  } catch (fault) {
    if (starts <= 1 || !String(fault).includes("signal=SIG")) throw fault;
    return launched({ path, env }, flags, starts - 1);
  }
}

/** In milliseconds; what a page does at once on a quick machine may take a slow and busy one minutes. */
const PATIENCE = 180_000;

/** A page that waits long enough for the slowest machine. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** A patient page in a context of its own. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return patient(await browser.newPage(options));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}

/** Keeps a picture in .cache/screenshots for people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Widths of the hosts' panes: Excel on a Mac, Google Sheets, Excel on the web. */
export const PANE_WIDTHS = [270, 300, 350] as const;

const AXE = readFileSync(createRequire(join(root, "package.json")).resolve("axe-core/axe.min.js"), "utf8");

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong for people with disabilities, as readable lines; none is the aim. */
export async function findBarriers(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => {
    type Run = (options: object) => Promise<{ violations: AxeViolation[] }>;
    const { axe } = window as unknown as { axe: { run: Run } };
    // What passes is counted, not listed: a list takes twice as long.
    return (await axe.run({ resultTypes: ["violations"] })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`),
  );
}
