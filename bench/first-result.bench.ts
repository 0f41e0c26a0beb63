import { sampleData } from "#test/core/workflow/sample.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { openTaskPane } from "#test/e2e/excel/office-page.ts";
import { FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import { LOCAL_BASE } from "#tools/excel/base-address.ts";
import { excelFiles } from "#tools/excel/build-excel.ts";
import { pageFiles } from "#workbench/server/files.ts";
import { serve } from "#workbench/server/serve.ts";
import type { BenchGroup } from "./bench.ts";
import { SLOWER, slowDown } from "./slow-machine.ts";

const root = process.env.ALIGNSCORE_ROOT ?? process.cwd();
const ACCEPT = "Yes, score them";

/** From asking for Excel's page, on a slow machine and with nothing kept, until the pane says what it understood. */
export async function firstResultInExcel(): Promise<BenchGroup> {
  const files = new Map(
    [...(await excelFiles(root, LOCAL_BASE))].map(([path, it]) => [path, Buffer.from(it)]),
  );
  const browser = await launchBrowser({ asPeopleHave: true });
  const open = async (times: number): Promise<void> => {
    const office = await openTaskPane(browser, new FakeExcel(sampleData()), "en-US", {
      files,
      before: (page) => slowDown(page, times),
    });
    await office.page.getByRole("button", { name: ACCEPT }).waitFor();
    await office.close();
  };
  return {
    name: "first-result-excel",
    about: `Excel's page from nothing to its first result, the browser ${SLOWER} times slower`,
    aims: [{ milliseconds: 2000 }],
    cases: [
      { name: "as this machine is", run: () => open(1) },
      { name: `${SLOWER} times slower`, run: () => open(SLOWER) },
    ],
    close: () => browser.close(),
  };
}

/** The same for the workbench, whose page opens the sample in its grid besides. */
export async function firstResultInWorkbench(): Promise<BenchGroup> {
  const { server, url } = await serve(await pageFiles(root, null), 0);
  const browser = await launchBrowser({ asPeopleHave: true });
  const open = async (times: number): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
    const page = await context.newPage();
    await slowDown(page, times);
    await page.goto(url);
    await page.frameLocator("#pane").getByRole("button", { name: ACCEPT }).waitFor();
    await context.close();
  };
  return {
    name: "first-result-workbench",
    about: `The workbench from nothing to its first result, the browser ${SLOWER} times slower`,
    aims: [{ milliseconds: 5000 }],
    cases: [
      { name: "as this machine is", run: () => open(1) },
      { name: `${SLOWER} times slower`, run: () => open(SLOWER) },
    ],
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
