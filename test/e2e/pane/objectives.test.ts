import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function atObjectives(width = 300): Promise<PanePage> {
  const pane = await PanePage.open(browser, { sheets: SAMPLE_BUSINESS }, { width });
  await pane.press("Yes, score them");
  await pane.press("Objectives");
  await pane.waitForHeading("Objectives");
  return pane;
}

/** The name of what has the focus. */
async function waitForFocusOn(pane: PanePage, name: string): Promise<void> {
  await pane.page.waitForFunction(
    (wanted) =>
      (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent) === wanted,
    name,
  );
}

describe("objectives in the pane", () => {
  test("one is added by keyboard alone: its row, its column of ratings, and one step of undo", async () => {
    const pane = await atObjectives();
    const { page } = pane;
    await page.getByRole("button", { name: "Add objective" }).focus();
    await page.keyboard.press("Enter");
    await waitForFocusOn(pane, "New objective");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Grow catering");
    await page.keyboard.press("Tab");
    await page.keyboard.type("25");
    await page.getByText("The others add up to 95; this one makes 21% of all.").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Catering orders a month");
    for (const figure of ["12", "14", "30"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(figure);
    }
    await page.getByText("What that would change").waitFor();
    // Leaving in the middle loses nothing, and comes back to the button.
    await page.keyboard.press("Escape");
    await waitForFocusOn(pane, "Go on with the one you began");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("Measured by").inputValue()).toBe("Catering orders a month");
    await page.getByRole("button", { name: "Add to Strategy" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Grow catering written to Strategy!A8.").waitFor();
    await waitForFocusOn(pane, "Edit Grow catering");
    expect(await pane.values("Strategy!A8:F8")).toEqual([
      ["Grow catering", 25, "Catering orders a month", 12, 30, 14],
    ]);
    expect(await pane.values("Pipeline!J1")).toEqual([["Grow catering"]]);
    await page.getByText("Catering orders a month: 11% of the way").waitFor();
    await pane.press("Undo");
    await page.getByText("Undone: Add Grow catering.").waitFor();
    expect((await pane.values("Strategy!A8:F8")).flat()).toEqual([]);
    expect(pane.faults).toEqual([]);
    await pane.close();
  });

  test("one is renamed and weighed anew by keyboard: the header over its ratings follows", async () => {
    const pane = await atObjectives();
    const { page } = pane;
    await page.getByRole("button", { name: "Edit Lower costs" }).focus();
    await page.keyboard.press("Enter");
    await waitForFocusOn(pane, "Change the objective");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Waste less food");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("forty");
    await page.getByText("This is not a weight. Write a number, 0 or more.").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("40");
    await page.getByLabel("Who looks after it").fill("Mara");
    await page.getByLabel("Owner", { exact: true }).check();
    await page.getByRole("button", { name: "Save in Strategy" }).focus();
    await page.keyboard.press("Enter");
    await waitForFocusOn(pane, "Edit Waste less food");
    expect(await pane.values("Strategy!A6:B6")).toEqual([["Waste less food", 40]]);
    expect(await pane.values("Strategy!G3:G6")).toEqual([["Owner"], [], [], ["Mara"]]);
    expect(await pane.values("Pipeline!G1:G2")).toEqual([["Waste less food"], [2]]);
    await pane.close();
  });

  test("a name that is taken is said beside the field, and nothing can be saved", async () => {
    const pane = await atObjectives();
    const { page } = pane;
    await pane.press("Add objective");
    await page.getByLabel("What do we want to achieve?").fill("hire locally");
    await page.getByText("There is already an objective called Hire locally.").waitFor();
    await pane.press("Add to Strategy");
    expect(await pane.heading()).toBe("New objective");
    // Thrown away, it begins afresh.
    await pane.press("Throw away");
    await pane.press("Add objective");
    expect(await page.getByLabel("What do we want to achieve?").inputValue()).toBe("");
    // Who finds the order right already takes its weights without moving anything.
    await page.getByLabel("What do we want to achieve?").press("Escape");
    await pane.press("Set the weights");
    await pane.press("Use these weights");
    await page.getByText("Weights set.").waitFor();
    const weights = (await pane.values("Strategy!B4:B7")).flat().map(Number);
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 6);
    await pane.close();
  });

  test("the form has no barriers and nothing sticks out at 270 px", async () => {
    const pane = await atObjectives(270);
    await pane.press("Edit Repeat customers");
    await pane.page.getByText("Measure of success").waitFor();
    expect(await findBarriers(pane.page.mainFrame())).toEqual([]);
    expect(await pane.sidewaysOverflow()).toBe(0);
    await pane.close();
  });
});
