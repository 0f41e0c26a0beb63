import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test("Settle close calls: left and gone on with, answered by digits until all is firm, and the weights written", async () => {
  const pane = await PanePage.open(browser, {
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Project", "Cost", "Growth", "Savings", "Staff who stay"],
          ["Weight", null, 50, 30, 20],
          ["Shop", 5000, 3, 2, 2],
          ["Till", 3000, 1, 3, -1],
          ["Robot", 2000, -1, 3, 1],
          ["Posters", 2000, -2, 0, -1],
        ],
      },
    ],
  });
  const { page } = pane;
  await pane.press("Yes, score them");
  await pane.waitForHeading("Overview");
  await page.getByRole("button", { name: /^Settle close calls/ }).click();
  await page.getByText(/hangs? on how you weigh/).waitFor();
  await page.getByText("Question 1.").waitFor();
  await takePicture(page, "pane-trade-offs");
  expect(await findBarriers(page.mainFrame())).toEqual([]);
  await page.keyboard.press("2");
  await page.getByText(/^Question 2\.|Every verdict is firm/).waitFor();
  await page.getByRole("button", { name: "Back", exact: true }).last().click();
  await pane.waitForHeading("Overview");
  await page.getByRole("button", { name: /^Settle close calls ?1 answered/ }).click();
  for (let number = 2; number <= 8; number++) {
    const heading = page.getByText(
      new RegExp(`^Question ${number}\\.|Every verdict is firm|would settle more`),
    );
    await heading.waitFor();
    if (!(await heading.innerText()).startsWith("Question")) break;
    await page.keyboard.press("2");
  }
  await page.getByText("Weights that fit your answers").waitFor();
  await takePicture(page, "pane-trade-offs-done");
  await pane.press("Use these weights");
  await page.getByText(/^The weights are set/).waitFor();
  const weights = (await pane.values("Plan!C2:E2"))[0]!.map(Number);
  expect(weights[0]! + weights[1]! + weights[2]!).toBeCloseTo(100, 6);
  expect(weights[0]).toBeLessThan(50);
  await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
  await page.getByText(/^Undone/).waitFor();
  expect((await pane.values("Plan!C2:E2"))[0]).toEqual([50, 30, 20]);
  expect(pane.faults).toEqual([]);
  await pane.close();
}, 60_000);
