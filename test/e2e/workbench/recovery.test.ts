import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { patient } from "#test/e2e/browser.ts";
import { openPage, shown, type, useWorkbench, workbookShown } from "./bench.ts";

const bench = useWorkbench();
let page: Page;
beforeAll(async () => {
  // Pages that know of each other are of one context.
  const context = await bench.browser.newContext({ viewport: { width: 1440, height: 860 } });
  page = patient(await context.newPage());
  page.on("dialog", (dialog) => void dialog.accept());
  await openPage(page, bench.url);
});

/** Waits until the browser keeps this many workbooks. */
async function kept(count: number): Promise<void> {
  await page.waitForFunction(
    async (wanted) => (await (await caches.open("alignscore-unsaved")).keys()).length === wanted,
    count,
  );
}

async function reload(): Promise<void> {
  await page.reload();
  await workbookShown(page);
}

describe("work that was not saved", () => {
  test("is offered after a reload, and brought back as it was", async () => {
    await type(page, "Goals", 9, 0, "Open a second shop");
    await kept(1);

    // Another page leaves alone what this one is still at.
    const other = patient(await page.context().newPage());
    await openPage(other, bench.url);
    expect(await other.locator("#message").isHidden()).toBe(true);
    await other.close();

    await reload();
    expect(await shown(page, "Goals", 9, 0)).toEqual([[null]]);
    await page.getByText(/^Technology plan\.xlsx was changed and not saved/).waitFor();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.waitForFunction(() => document.querySelector("#unsaved")?.checkVisibility());
    await workbookShown(page);
    expect(await shown(page, "Goals", 9, 0)).toEqual([["Open a second shop"]]);
    expect(await page.locator("#file-name").textContent()).toBe("Technology plan.xlsx");

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save" }).click();
    await download;
    await kept(0);
    await reload();
    expect(await page.locator("#message").isHidden()).toBe(true);
  });
});
