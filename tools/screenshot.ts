/**
 * `npm run screenshot`: takes the pictures of the README and the store pages from the real pages: docs/workbench.png
 * (the sample, scored, with the results written beside its table) and the places of the pane, docs/pane-….png.
 */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "#test/e2e/browser.ts";
import { PanePage } from "#test/e2e/pane/pane-page.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { pageFiles } from "#workbench/server/files.ts";
import { serve } from "#workbench/server/serve.ts";

const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
const docs = join(root, "docs");
/** Long enough for what moves to come to rest. */
const REST_MS = 400;

async function pictureWorkbench(browser: Browser): Promise<void> {
  const { server, url } = await serve(await pageFiles(root, null), 0);
  try {
    const page = await browser.newPage({ viewport: { width: 1480, height: 800 }, deviceScaleFactor: 1.5 });
    await page.goto(url);
    const pane = page.frameLocator("#pane");
    await pane.getByRole("button", { name: "Yes, score them" }).click();
    await pane.getByRole("button", { name: "Investments" }).first().click();
    await pane.getByRole("button", { name: "Write", exact: true }).click();
    await pane.getByText("Live formulas", { exact: true }).click();
    await pane.getByRole("button", { name: "Write", exact: true }).click();
    await pane.getByRole("button", { name: "Undo" }).and(pane.locator(":enabled")).first().waitFor();
    // The last of the goals and what follows it stand beside the names, which stay in view.
    const place = { sheet: "Technology", row: 6, column: 18, rows: 1, columns: 1 };
    await page.evaluate(`alignscore.desk.file.workbook.select(${JSON.stringify(place)})`);
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path: join(docs, "workbench.png") });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Each place from a pane of its own, so that none shows what was done in another. */
async function picturePane(
  browser: Browser,
  name: string,
  go: (pane: PanePage) => Promise<unknown>,
): Promise<void> {
  const pane = await PanePage.open(
    browser,
    { sheets: SAMPLE_BUSINESS },
    { width: 320, height: 760, scale: 2 },
  );
  await pane.press("Yes, score them");
  await pane.waitForHeading("Overview");
  await go(pane);
  await pane.page.waitForTimeout(REST_MS);
  await pane.page.screenshot({ path: join(docs, `pane-${name}.png`) });
  await pane.page.close();
}

const browser = await launchBrowser();
try {
  await pictureWorkbench(browser);
  await picturePane(browser, "overview", () => Promise.resolve());
  await picturePane(browser, "investments", (pane) => pane.press("Investments"));
  await picturePane(browser, "wizard", async (pane) => {
    await pane.press("New investment");
    await pane.page.getByLabel("Name").fill("Table reservation app");
    await pane.press("Next: what it moves");
    for (const [objective, level] of [
      ["Repeat customers", "3, Delivers"],
      ["Lower costs", "\u22121, Works"],
    ] as const) {
      await pane.page.getByRole("radiogroup", { name: objective }).getByLabel(level).check();
    }
  });
  await picturePane(browser, "what-if", async (pane) => {
    await pane.press("What-if");
    await pane.page.getByRole("slider", { name: /^Faster delivery/ }).fill("80");
    await pane.page.waitForTimeout(REST_MS);
  });
} finally {
  await browser.close();
}
