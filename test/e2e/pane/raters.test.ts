import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

test("Raters: two rate blind, the pane says what to talk about, and the middle goes into the table", async () => {
  const pane = await PanePage.open(browser, {
    sheets: [
      {
        name: "Plan",
        cells: [
          ["Project", "Cost", "Growth", "Savings"],
          ["Weight", null, 60, 40],
          ["Shop", 5000, 3, 1],
          ["Till", 3000, 1, -2],
          ["Robot", 2000, -3, 2],
        ],
      },
    ],
  });
  const { page } = pane;
  await pane.press("Yes, score them");
  await pane.waitForHeading("Overview");
  await page.getByRole("button", { name: /^Raters/ }).click();
  await pane.waitForHeading("Raters");
  const ratings = {
    Mara: [
      [3, 1],
      [1, -2],
      [-3, 2],
    ],
    Tim: [
      [1, 1],
      [1, -2],
      [1, 2],
    ],
  };
  for (const name of Object.keys(ratings)) {
    await page.getByLabel("Name of the next rater").fill(name);
    await pane.press("Make a sheet");
    await page.getByText(`${name} has a sheet of their own.`).waitFor();
  }
  for (const [name, rows] of Object.entries(ratings))
    for (const [row, own] of rows.entries())
      for (const [column, rating] of own.entries())
        await pane.edit(`Ratings ${name}!${"BC"[column]!}${row + 4}`, rating);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await pane.press("Read the workbook again");
  await page.getByRole("button", { name: /^Raters ?0 of 2 have rated/ }).click();
  await pane.press("Mara is done");
  await page.getByText(/^Mara's ratings are kept out of sight/).waitFor();
  await takePicture(page, "pane-raters-asking");
  expect(await page.getByText("They agree on").count()).toBe(0);
  await pane.press("Tim is done");
  await page.getByText("They agree on 4 of 6").waitFor();
  expect(await page.locator(".agreement .framed").allTextContents()).toEqual(["2", "4"]);
  await takePicture(page, "pane-raters");
  expect(await findBarriers(page.mainFrame())).toEqual([]);
  expect(await pane.sidewaysOverflow()).toBeLessThanOrEqual(0);
  await page.getByLabel("What Robot does for Growth").selectOption({ label: "−2" });
  // What was agreed on and is not written yet is there again after a look at the help.
  await page.keyboard.press("?");
  await pane.waitForHeading("Help");
  await page.keyboard.press("Escape");
  await pane.waitForHeading("Raters");
  expect(await page.getByLabel("What Robot does for Growth").locator("option:checked").textContent()).toBe(
    "−2",
  );
  await pane.press("Use the middle of each");
  await page.getByText("The middle of each is in the table.").waitFor();
  expect(await pane.values("Plan!C3:D5")).toEqual([
    [2, 1],
    [1, -2],
    [-2, 2],
  ]);
  await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
  await page.getByText(/^Undone/).waitFor();
  expect(await pane.values("Plan!C5:D5")).toEqual([[-3, 2]]);
  expect(pane.faults).toEqual([]);
  await pane.close();
}, 90_000);
