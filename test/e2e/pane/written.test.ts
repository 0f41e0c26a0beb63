import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The pane on the sample business, with results written as values beside its table. */
async function written(): Promise<PanePage> {
  const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS });
  const { page } = pane;
  await pane.press("Yes, score them");
  await pane.waitForHeading("Overview");
  await pane.press("Write");
  await page.getByLabel("Values").check();
  await page.locator(".actions").getByRole("button", { name: "Write", exact: true }).click();
  await page.getByText(/^Written to Pipeline!J1/).waitFor();
  return pane;
}

describe("what stands in the sheet", () => {
  test("results that fell behind are named, and brought up to date by one click, with one undo", async () => {
    const pane = await written();
    const { page } = pane;
    const note = page.locator(".note.behind");
    expect(await note.count()).toBe(0);
    const before = await pane.values("Pipeline!J2:M11");
    await pane.edit("Pipeline!E2", -3);
    await note.getByText("The sheet is behind.").waitFor();
    await pane.press("Overview");
    await note.getByText("The sheet is behind.").waitFor();
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-behind-300");
    await pane.press("Update the sheet");
    await page.getByText(/results? updated\.$/).waitFor();
    await note.waitFor({ state: "detached" });
    expect(await pane.values("Pipeline!J2:M11")).not.toEqual(before);
    await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
    await note.waitFor();
    expect(await pane.values("Pipeline!J2:M11")).toEqual(before);
    // A page to hand round says what held when it was made, so that it is behind too, and is laid out anew.
    await pane.press("Update the sheet");
    await note.waitFor({ state: "detached" });
    await pane.press("Scorecard sheet");
    await page.getByText(/^Scorecard written to/).waitFor();
    await pane.edit("Pipeline!E2", 3);
    await page.getByText("“Scorecard” shows older results.").waitFor();
    for (const at of [1, 0]) await note.nth(at).getByRole("button", { name: "Update the sheet" }).click();
    await note.first().waitFor({ state: "detached" });
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 120_000);

  test("everything that was written goes, what somebody changed stays and is named, and one undo brings it back", async () => {
    const pane = await written();
    const { page } = pane;
    await pane.edit("Pipeline!M3", "ask Jonas");
    const before = await pane.values("Pipeline!J1:M11");
    await pane.press("Settings");
    await pane.press("Remove what AlignScore wrote");
    await pane.waitForHeading("Remove everything");
    await page.getByRole("button", { name: "Pipeline!J1:M11" }).waitFor();
    await page.getByRole("button", { name: "Pipeline!M3" }).waitFor();
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-remove-300");
    await pane.press("Remove all of it");
    await page.getByText("What AlignScore wrote is gone.").waitFor();
    const after = (await pane.values("Pipeline!J1:M11")).flat();
    expect(after.filter((value) => value !== null)).toEqual(["ask Jonas"]);
    await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Undone/).waitFor();
    expect(await pane.values("Pipeline!J1:M11")).toEqual(before);
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 120_000);
});
