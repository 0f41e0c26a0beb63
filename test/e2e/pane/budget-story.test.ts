import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function accepted(): Promise<PanePage> {
  const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS });
  await pane.press("Yes, score them");
  await pane.waitForHeading("Overview");
  return pane;
}

/** What the document keeps of the preferences. */
function kept(pane: PanePage): Promise<unknown> {
  return pane.page.evaluate(async () => {
    const { settings } = await window.paneOnPage.workbook.outline();
    return settings.preferences === undefined ? null : (JSON.parse(settings.preferences) as unknown);
  });
}

describe("a year's budget, from the settings to the plan", () => {
  test("is set, and everywhere the same plan says what is in, and whom a new investment would push out", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("Settings");
    await page.getByLabel("This year’s budget").fill("21k");
    expect(await kept(pane)).toBeNull();
    await pane.press("Save");
    await page.getByText("Settings saved.").waitFor();
    expect(await kept(pane)).toEqual({ budget: 21_000 });

    // Running and not to be stopped: Delivery routing 9,200 and Loyalty app 6,100. Then, by rank, the kitchen displays
    // for 5,200 fit; the warehouse scanners have no cost.
    await pane.press("Overview");
    await page.getByText("of this year’s €21K is used").waitFor();
    await pane.press("Investments");
    await page
      .getByText("€20,500 of this year’s budget of €21,000 is used. €500 is left. 1 investment has no cost")
      .waitFor();
    const isIn = page.locator(".ranking > li", { hasText: /In this year’s plan/ });
    const inPlan = ["Delivery routing", "Loyalty app", "Warehouse scanners", "Kitchen display screens"];
    expect((await isIn.locator(".row-name").allTextContents()).sort()).toEqual([...inPlan].sort());

    await pane.press("New investment");
    await page.getByLabel("Name").fill("Table reservation app");
    await page.getByLabel("Cost, yearly").fill("5,400");
    await pane.press("Next: what it moves");
    for (const objective of ["Repeat customers", "Faster delivery", "Lower costs"])
      await page.getByRole("radiogroup", { name: objective }).getByLabel("2, Helps").check();
    await pane.press("Next: in place first");
    await pane.press("Next: responsible use");
    await pane.press("See the answer");
    await page
      .getByText(
        "It would be in this year’s plan: €20,700 of €21,000 would be used. Within €21,000 it would push Kitchen display screens out of the plan.",
      )
      .waitFor();
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-wizard-5-budget-300-light");
    await pane.press("Add to Pipeline");
    await pane.waitForHeading("Investments");

    await page.getByText("€20,700 of this year’s budget of €21,000 is used.").waitFor();
    const out = page.locator(".ranking > li", { hasText: "not in this year’s plan" });
    expect(await out.locator(".row-name").allTextContents()).toContain("Kitchen display screens");
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-investments-budget-300-light");
    await out.filter({ hasText: "Kitchen display screens" }).getByRole("button").click();
    await page.getByText("Worth funding, but not in this year’s plan: €4,900 short.").waitFor();
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("a budget that is no amount is said so and not kept; an emptied one is forgotten", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("Settings");
    const field = page.getByLabel("This year’s budget");
    await field.fill("plenty");
    await page.getByText("This is not an amount.").waitFor();
    expect(await page.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
    await field.fill("30,000");
    await pane.press("Save");
    await page.getByText("Settings saved.").waitFor();
    await field.fill("");
    await pane.press("Save");
    await page.waitForFunction(
      () => document.querySelector<HTMLButtonElement>(".actions .primary")?.disabled === true,
    );
    expect(await kept(pane)).toBeNull();
    await pane.close();
  });
});

describe("currency, checks and second opinion in the settings", () => {
  test("another currency is shown everywhere and kept; the sheet's own comes back", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("Settings");
    const currency = page.getByLabel("Currency");
    expect(await currency.locator("option").first().textContent()).toBe("As in the sheet: EUR €");
    await currency.selectOption("GBP");
    await pane.press("Save");
    await page.getByText("Settings saved.").waitFor();
    expect(await kept(pane)).toEqual({ currency: "GBP" });
    await pane.press("Overview");
    await page.getByText("That frees £9,400.").waitFor();
    await pane.press("Settings");
    await currency.selectOption("");
    await pane.press("Overview");
    await page.getByText("That frees €9,400.").waitFor();
    await pane.close();
  });

  test("a check leads to its cell, and is gone once it is switched off", async () => {
    const pane = await accepted();
    const { page } = pane;
    const drone = page.getByText("Drone survey of the roof serves none of the objectives, for €9,400.");
    const summary = page.locator(".checks > summary");
    await summary.click();
    await drone.getByRole("button").click();
    await page.getByText("Pipeline!A7 selected.").waitFor();
    expect(await pane.selection()).toMatchObject({ sheet: "Pipeline", row: 6, column: 0 });
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-checks-300-light");
    const before = await summary.textContent();

    await pane.press("Settings");
    await page.getByLabel("What serves nothing or stands alone").uncheck();
    await pane.press("Save");
    await page.getByText("Settings saved.").waitFor();
    expect(await kept(pane)).toEqual({ checksOff: ["islands"] });
    await pane.press("Overview");
    await summary.click();
    expect(await drone.count()).toBe(0);
    expect(await summary.textContent()).not.toBe(before);
    await pane.close();
  });

  test("a total that was typed wrong is put right in its cell, and can be taken back", async () => {
    const sheets = SAMPLE_BUSINESS.map((sheet) => ({
      ...sheet,
      cells:
        sheet.name === "Pipeline"
          ? sheet.cells!.map((row, index) => [
              ...row,
              // Σ weight × rating: 35, 25, 20 and 15 per cent; the first should be 150.
              ["Total", 105, 110, 70, 105, -110, 0, 90, 65, 95, -15][index] ?? null,
            ])
          : sheet.cells!,
    }));
    const pane = await PanePage.open(browser, { sheets });
    await pane.press("Yes, score them");
    const { page } = pane;
    await page.locator(".checks > summary").click();
    await page.getByText("Total of Delivery routing is 105 and should be 150").waitFor();
    await pane.press("Write 150 instead");
    await page.getByText("Put right.").waitFor();
    expect((await pane.values("Pipeline!J2"))[0]).toEqual([150]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Checks");
    await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone: Write 150 instead.").waitFor();
    expect((await pane.values("Pipeline!J2"))[0]).toEqual([105]);
    await pane.close();
  });

  test("the scale of the ratings is corrected in the settings and kept", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("Settings");
    await pane.press("Change Scale");
    await page.getByRole("combobox", { name: "Scale" }).selectOption("-5..5");
    await page.getByText("−5 to 5, 0 is no effect").waitFor();
    await pane.press("Save");
    await page.getByText("Settings saved.").waitFor();
    const corrections = await page.evaluate(
      async () => (await window.paneOnPage.workbook.outline()).settings.corrections,
    );
    expect(JSON.parse(corrections!)).toEqual({ scale: "-5..5" });
    await pane.close();
  });

  test("the second opinion comes with the scorecard only when asked for", async () => {
    const pane = await accepted();
    const { page } = pane;
    const sheets = (): Promise<string[]> =>
      page.evaluate(async () => (await window.paneOnPage.workbook.outline()).sheets.map(({ name }) => name));
    await pane.press("Scorecard sheet");
    await page.getByText("Scorecard written to").waitFor();
    expect(await sheets()).not.toContain("Second opinion");
    await pane.press("Settings");
    await page.getByLabel("Write a sheet with the rankings of other methods").check();
    await takePicture(page, "pane-settings-end-300-light");
    await pane.press("Save");
    await page.getByText("Settings saved.").waitFor();
    await pane.press("Overview");
    await pane.press("Scorecard sheet");
    await page.getByText("Scorecard written to").waitFor();
    expect(await sheets()).toContain("Second opinion");
    expect((await pane.values("Second opinion!A2"))[0]?.[0]).toMatch(/never decides a verdict/);
    await pane.close();
  });
});
