/**
 * `npm run screenshot`: takes docs/workbench.png, the picture in the README, from the real page: the sample, scored,
 * with the results written beside its table.
 */
import { join } from "node:path";
import { launchBrowser } from "#test/e2e/browser.ts";
import { pageFiles } from "#workbench/server/files.ts";
import { serve } from "#workbench/server/serve.ts";

const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
const { server, url } = await serve(await pageFiles(root, null), 0);
const browser = await launchBrowser();
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
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(root, "docs", "workbench.png") });
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
