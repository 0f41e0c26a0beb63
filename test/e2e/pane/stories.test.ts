import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { launchBrowser } from "../browser.ts";
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

describe("whole stories in the pane", () => {
  test("a new investment, from the wizard to a row of the user's own table", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("New investment");
    await page.getByLabel("Name").fill("Table reservation app");
    await page.getByLabel("Cost, yearly").fill("9.2k");
    await page.getByLabel("Owner").fill("Ines");
    await pane.press("Next: what it moves");
    for (const [objective, level] of [
      ["Repeat customers", "3, Delivers"],
      ["Lower costs", "\u22121, Works"],
    ] as const) {
      await page.getByRole("radiogroup", { name: objective }).getByLabel(level).check();
    }
    await page.getByText(/^So far: .* while 2 are not assessed/).waitFor();
    // Leaving in the middle loses nothing.
    await page.getByRole("button", { name: /^Close/ }).click();
    await pane.press("New investment");
    expect(await page.getByLabel("Name").inputValue()).toBe("Table reservation app");
    await pane.press("Next: what it moves");
    await pane.press("Next: in place first");
    await page.getByLabel("People trained").selectOption("Half");
    await pane.press("Next: responsible use");
    await pane.press("See the answer");
    await page.getByText("Where it stands").waitFor();
    await pane.press("Add to Pipeline");
    await pane.waitForHeading("Investments");
    expect((await pane.values("Pipeline!A12:I12"))[0]).toEqual([
      "Table reservation app",
      9200,
      "Proposed",
      "Ines",
      3,
      null,
      -1,
      null,
      0.5,
    ]);
    expect(pane.faults).toEqual([]);
    await page.close();
  });

  test("weights by pairs end in the user's own weight cells", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("Objectives");
    await pane.press("Set the weights");
    await page.getByLabel("How").selectOption("Two at a time");
    // Always the first of the two, somewhat more, until enough is answered.
    for (let asked = 0; asked < 6; asked += 1) {
      const question = page.getByRole("group", { name: /^Which matters more/ });
      if ((await question.count()) === 0) break;
      await question.getByRole("button").nth(2).click();
    }
    await page.getByText(/That is enough/).waitFor();
    await pane.press("Use these weights");
    await page.getByText("Weights set.").waitFor();
    const weights = (await pane.values("Strategy!B4:B7")).map(([value]) => value as number);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
    expect(weights[0]).toBe(Math.max(...weights));
    await page.close();
  });

  test("objectives are put in order by keyboard alone, and the focus stays with the one that moves", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("Objectives");
    await pane.press("Set the weights");
    await page.getByRole("button", { name: "Move Hire locally up" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Hire locally is now 3 of 4.").waitFor();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "Move Hire locally up",
    );
    await page.keyboard.press("Enter");
    await page.getByText("Hire locally is now 2 of 4.").waitFor();
    await page.close();
  });

  test("every view begins at its heading, and Escape closes what was opened", async () => {
    const pane = await accepted();
    const { page } = pane;
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
    for (const place of ["Objectives", "Investments", "What-if", "Overview"]) {
      await pane.press(place);
      await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    }
    await pane.press("What was read");
    await page.getByRole("button", { name: /^Weights/ }).click();
    await pane.press("Change Weights");
    await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("BUTTON");
    expect(await page.getByRole("combobox", { name: "Weights" }).count()).toBe(0);
    await page.close();
  });
});
