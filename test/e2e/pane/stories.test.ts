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
    // Next says why it does not go on, and Enter goes on as Next does.
    await pane.press("Next: what it moves");
    await page.getByText("Give it a name first.").waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
    await page.getByLabel("Name").fill("Table reservation app");
    await page.getByLabel("Cost, yearly").fill("9.2k");
    await page.getByLabel("Owner").fill("Ines");
    await page.keyboard.press("Enter");
    await pane.waitForHeading("What will it move?");
    for (const [objective, level] of [
      ["Repeat customers", "3, Delivers"],
      ["Lower costs", "2, Helps clearly"],
    ] as const) {
      await page.getByRole("radiogroup", { name: objective }).getByLabel(level).check();
    }
    // What each number stands for can be read before one is chosen.
    await page.getByText("What the numbers mean").click();
    await page.locator(".level-words").getByText("Works").first().waitFor();
    // A digit says what the one with the focus does; that is seen without scrolling, whatever one rates.
    const soFar = page.getByText(/^So far: .* while 2 are not assessed/);
    await soFar.waitFor();
    await page.getByRole("radiogroup", { name: "Lower costs" }).getByRole("radio").first().focus();
    await page.keyboard.type("-1");
    await page.getByRole("radiogroup").last().scrollIntoViewIfNeeded();
    const [foot, end] = await Promise.all([
      page.locator(".so-far").evaluate((note) => note.getBoundingClientRect().bottom),
      page.locator(".actions").evaluate((actions) => actions.getBoundingClientRect().top),
    ]);
    expect(foot).toBeLessThanOrEqual(end + 1);
    // Leaving in the middle loses nothing: the list says that something is begun.
    await page.keyboard.press("Escape");
    await pane.waitForHeading("Investments");
    await page.locator(".draft").getByText("Table reservation app").waitFor();
    await pane.press("Go on");
    expect(await page.getByLabel("Name").inputValue()).toBe("Table reservation app");
    await pane.press("Next: what it moves");
    await pane.press("Next: in place first");
    await page.getByLabel("People trained").selectOption("Half");
    await page.locator("summary", { hasText: "Other investments that must come first" }).click();
    await page.getByRole("searchbox", { name: /must come first$/ }).fill("loyal");
    await page.getByRole("checkbox", { name: "Loyalty app" }).waitFor();
    expect(await page.getByRole("checkbox").count()).toBe(1);
    await pane.press("Next: responsible use");
    await pane.press("See the answer");
    await page.getByText("Where it stands").waitFor();
    expect(await page.locator(".written dd").allTextContents()).toEqual(
      expect.arrayContaining(["Table reservation app", "Ines", "3", "\u22121"]),
    );
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
    await pane.close();
  });

  test("weights by pairs end in the user's own weight cells", async () => {
    const pane = await accepted();
    const { page } = pane;
    await pane.press("Objectives");
    await pane.press("Set the weights");
    await page.getByLabel("How").selectOption("Two at a time");
    // What cannot be pressed yet says why, also to those who only hear it.
    const use = page.getByRole("button", { name: "Use these weights" });
    expect(await use.isDisabled()).toBe(true);
    const why = await use.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${why}"]`).textContent()).toMatch(/^Set the weights first/);
    // Always the first of the two, somewhat more, until enough is answered.
    for (let asked = 0; asked < 6; asked += 1) {
      const question = page.getByRole("group", { name: /^Which matters more/ });
      if ((await question.count()) === 0) break;
      await question.getByRole("button").nth(2).click();
    }
    await page.getByText(/That is enough/).waitFor();
    const footer = async (): Promise<number> => (await page.locator(".actions").boundingBox())!.y;
    const before = await footer();
    await pane.press("Use these weights");
    await page.getByText("Weights set.").waitFor();
    // The message takes its room from what scrolls.
    expect(await footer()).toBe(before);
    const weights = (await pane.values("Strategy!B4:B7")).map(([value]) => value as number);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
    expect(weights[0]).toBe(Math.max(...weights));
    await pane.close();
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
    await pane.close();
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
    await pane.close();
  });
});
