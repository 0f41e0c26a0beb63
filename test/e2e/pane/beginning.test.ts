import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

describe("from nothing to a verdict of one's own", () => {
  test("in seven clicks, with steps in the place of figures that would speak of the example", async () => {
    const pane = await PanePage.open(browser, { sheets: [{ name: "Sheet1" }] });
    const { page } = pane;
    // The questions can be skipped, and come back.
    await pane.press("Skip");
    await pane.waitForHeading("Your own tables");
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await pane.press("Begin with questions");
    let clicks = 0;
    await page.getByLabel("What kind of business is it?").selectOption("Restaurant");
    await page.getByLabel("Objective 4").fill("");
    await page.getByLabel("Online table booking").click();
    clicks++;
    await pane.press("Lay out the tables");
    clicks++;
    await pane.waitForHeading("Overview");
    await page.getByText("To your first verdict").waitFor();
    expect(await page.getByText(/of spend serves the strategy/).count()).toBe(0);
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-beginning-300");
    await pane.press("Rate the first");
    clicks++;
    await pane.waitForHeading("Online table booking");
    for (const objective of ["Fill quiet evenings", "Bring guests back", "Waste less food"]) {
      await page.getByRole("radiogroup", { name: objective }).getByRole("radio").last().click();
      clicks++;
    }
    await pane.press("Write 3 changes");
    clicks++;
    await page.getByText("3 changes written.").waitFor();
    await page.locator(".chip", { hasText: "Fund" }).first().waitFor();
    expect(clicks).toBeLessThanOrEqual(7);
    await pane.press("Back");
    await pane.press("Overview");
    await page.getByRole("button", { name: /objectives? nobody serves/ }).waitFor();
    expect(await page.getByText("To your first verdict").count()).toBe(0);
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 120_000);
});
