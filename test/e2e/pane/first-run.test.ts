import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser, PANE_WIDTHS, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("from an empty workbook", () => {
  test("to a scored template, the example removed, and a first investment of one's own", async () => {
    const pane = await PanePage.open(browser, { sheets: [{ name: "Sheet1" }] });
    const { page } = pane;
    await pane.waitForHeading("Where do we begin?");
    await page.getByLabel("What kind of business is it?").selectOption("Restaurant");
    // A name that would be read as the end of the table is refused, until something else stands there.
    await page.getByLabel("Objective 4").fill("Total");
    await pane.press("Lay out the tables");
    await page.getByText("Your table would be read differently with “Total”").waitFor();
    await page.getByLabel("Objective 4").fill("");
    await page.getByLabel("Online table booking").check();
    await pane.press("Lay out the tables");
    await pane.waitForHeading("Overview");
    expect(await pane.values("Objectives!A2:B5")).toEqual([
      ["Objective", "Weight"],
      ["Fill quiet evenings", 61],
      ["Bring guests back", 28],
      ["Waste less food", 11],
    ]);
    await pane.press("Remove the example");
    await page.getByText("The example is gone.").waitFor();
    expect((await pane.values("Investments!A3:A4")).flat()).toEqual(["Online table booking"]);
    await pane.press("New investment");
    await page.getByLabel("Name").fill("Loyalty cards");
    await page.getByLabel("Cost, yearly").fill("1,200");
    await pane.press("Next: what it moves");
    for (const [objective, level] of [
      ["Fill quiet evenings", "0, No effect"],
      ["Bring guests back", "3, Delivers"],
      ["Waste less food", "0, No effect"],
    ] as const) {
      await page.getByRole("radiogroup", { name: objective }).getByLabel(level).check();
    }
    await pane.press("Next: in place first");
    await pane.press("Next: responsible use");
    await pane.press("See the answer");
    await pane.press("Add to Investments");
    await pane.waitForHeading("Investments");
    expect((await pane.values("Investments!A4:H4"))[0]?.slice(0, 7)).toEqual([
      "Loyalty cards",
      null,
      1200,
      "Proposed",
      null,
      0,
      3,
    ]);
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test.each(PANE_WIDTHS)("the first questions at %i px have no barrier", async (width) => {
    for (const theme of ["light", "dark"] as const) {
      const pane = await PanePage.open(browser, { sheets: [{ name: "Sheet1" }] }, { width }, theme);
      expect(await findBarriers(pane.page.mainFrame())).toEqual([]);
      expect(await pane.sidewaysOverflow()).toBe(0);
      await takePicture(pane.page, `pane-first-run-${width}-${theme}`);
      await pane.close();
    }
  });
});

describe("scorecard and settings", () => {
  test("one click writes the scorecard sheet, again changes nothing, undo takes it away", async () => {
    const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS });
    const { page } = pane;
    await pane.press("Yes, score them");
    await pane.press("Scorecard sheet");
    await page.getByText(/^Scorecard written to/).waitFor();
    const sheet = await pane.values("Scorecard!A1:G40");
    expect(sheet[0]?.[0]).toBe("How our technology spending serves the strategy");
    const best = sheet.find((row) => row[0] === 1 && row[1] === "Delivery routing");
    expect(best).toContain("Fund");
    await pane.press("Scorecard sheet");
    await page.getByText("The scorecard is up to date.").waitFor();
    await page.getByRole("button", { name: "Undo: Write the scorecard" }).click();
    await page.getByText(/^Undone/).waitFor();
    const names = await page.evaluate(async () =>
      (await window.paneOnPage.workbook.outline()).sheets.map(({ name }) => name),
    );
    expect(names).toEqual(["Strategy", "Pipeline"]);
    await pane.close();
  });

  test("two examples set the limit for Fund, which is kept in the document and can be forgotten", async () => {
    const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS });
    const { page } = pane;
    await pane.press("Yes, score them");
    await pane.press("Settings");
    await page.getByText("Set them by two examples").click();
    await page.getByLabel("Clearly worth it").selectOption({ label: "Delivery routing (53)" });
    await page.getByLabel("Borderline").selectOption({ label: "Kitchen display screens (32)" });
    await pane.press("Use these examples");
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await takePicture(page, "pane-settings-300-light");
    await pane.press("Save");
    await page.getByText("Settings saved.").waitFor();
    const kept = (): Promise<Record<string, string>> =>
      page.evaluate(async () => ({ ...(await window.paneOnPage.workbook.outline()).settings }));
    // Half way between 52.63 and 31.58.
    const limits = JSON.parse((await kept()).preferences!) as { limits: { fund: number } };
    expect(limits.limits.fund).toBeCloseTo((52.631578947 + 31.578947368) / 2, 6);
    await pane.press("Forget everything");
    await page.getByText("Forgotten.").waitFor();
    expect(await kept()).toEqual({});
    expect(pane.faults).toEqual([]);
    await pane.close();
  });
});
