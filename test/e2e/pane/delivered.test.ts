import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const MARCH = 46096;

test("Did it deliver?: a year later ratings are held against the measures, and an owner's confidence is written", async () => {
  const pane = await PanePage.open(browser, {
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight", "Baseline", "Target", "Current"],
          ["Growth", 60, 0, 100, 40],
          ["Savings", 40, 0, 10, 2],
        ],
      },
      {
        name: "Plan",
        cells: [
          ["Initiative", "Cost", "Status", "Owner", "Growth", "Savings"],
          ["Shop", 5000, "Active", "Mara", 3, 3],
          ["Till", 3000, "Active", "Tim", 1, 0],
          ["Robot", 2000, "Proposed", "Tim", 0, 3],
        ],
      },
    ],
  });
  const { page } = pane;
  await pane.press("Yes, score them");
  await pane.waitForHeading("Overview");
  await pane.setToday(MARCH);
  await page.getByRole("button", { name: /^Did it deliver\? ?after a review/ }).click();
  await pane.press("Go to Review");
  await pane.press("Take a snapshot");
  await page.getByText(/^Kept\./).waitFor();

  await pane.edit("Goals!E2", 70);
  await pane.edit("Goals!E3", 10);
  await pane.setToday(MARCH + 365);
  await page.getByRole("button", { name: "Back", exact: true }).last().click();
  await pane.press("Read the workbook again");
  await page.getByRole("button", { name: /^Did it deliver\? ?1 of 2 on course/ }).click();
  await page.getByText("promised 133%, came 30%").waitFor();
  await page.getByRole("radio", { name: /^Tim's ratings: confidence 0.5 fits/ }).check();
  await page.getByText("What will be written").waitFor();
  await takePicture(page, "pane-delivered");
  expect(await findBarriers(page.mainFrame())).toEqual([]);
  await pane.press("Write confidence");
  await page.getByText(/^The confidence is written/).waitFor();
  expect((await pane.values("Plan!G1:G4")).map(([value]) => value ?? null)).toEqual([
    "Confidence",
    null,
    0.5,
    0.5,
  ]);
  await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone").waitFor();
  expect((await pane.values("Plan!G1:G4")).flat().filter(Boolean)).toEqual([]);
  expect(pane.faults).toEqual([]);
  await pane.close();
}, 60_000);
