import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { CellValue } from "#core/workbook/cell.ts";
import { SAMPLE_BUSINESS } from "#test/pane/sample-business.ts";
import { findBarriers, launchBrowser, takePicture } from "../browser.ts";
import { PanePage } from "./pane-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

const open = (): Promise<PanePage> => PanePage.open(browser, { sheets: SAMPLE_BUSINESS });

async function list(): Promise<PanePage> {
  const pane = await open();
  await pane.press("Yes, score them");
  await pane.press("Investments");
  await pane.waitForHeading("Investments");
  return pane;
}

describe("the list, at a glance", () => {
  test("a limit moved by keyboard is kept, verdicts follow, and undo takes it back", async () => {
    const pane = await list();
    const { page } = pane;
    const fund = page.getByRole("slider", { name: "Fund from this score" });
    const before = await fund.getAttribute("aria-valuenow");
    const footer = (): Promise<number> =>
      page.locator(".actions").evaluate((actions) => actions.getBoundingClientRect().top);
    const foot = await footer();
    await fund.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByText("Limits of the verdicts set.").waitFor();
    // What is said takes its room from the list: nobody presses another button than the one they aimed at.
    expect(await footer()).toBe(foot);
    expect(Number(await fund.getAttribute("aria-valuenow"))).toBeGreaterThan(Number(before));
    await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Undone/).waitFor();
    expect(await fund.getAttribute("aria-valuenow")).toBe(before);
    await pane.close();
  }, 60_000);

  test("a count shows only those, and what was searched for is still there when one comes back", async () => {
    const pane = await list();
    const { page } = pane;
    await page.keyboard.press("/");
    await page.getByLabel("Name of an investment").fill("app");
    const names = (): Promise<string[]> => page.locator(".ranking .row-name").allTextContents();
    await page.getByRole("button", { name: /^Loyalty app/ }).click();
    await pane.waitForHeading("Loyalty app");
    await pane.press("Back");
    await pane.waitForHeading("Investments");
    expect(await page.getByLabel("Name of an investment").inputValue()).toBe("app");
    expect(await names()).toEqual(["Loyalty app"]);
    await pane.press("End the search");
    await page.getByRole("button", { name: /^4 Fund$/ }).click();
    await page.waitForFunction(() => document.querySelectorAll(".ranking > li").length === 4);
    // So are the order and the filter.
    await page.getByLabel("Sort by").selectOption("name");
    const chosen = await names();
    expect(chosen).toEqual([...chosen].sort());
    await page.getByRole("button", { name: chosen[1]! }).click();
    await pane.press("Back");
    await pane.waitForHeading("Investments");
    expect(await names()).toEqual(chosen);
    await pane.close();
  }, 60_000);

  test("the row that is selected in the sheet is opened, wherever in it one stands", async () => {
    const pane = await list();
    const { page } = pane;
    await pane.press("Open what is selected in the sheet");
    await page.getByText("Select the row of an investment in the sheet first.").waitFor();
    await page.evaluate(() =>
      window.paneOnPage.workbook.select({ sheet: "Pipeline", row: 5, column: 3, rows: 1, columns: 1 }),
    );
    await pane.press("Open what is selected in the sheet");
    await pane.waitForHeading("New CRM for key accounts");
    // Nothing that says "throw away" stands beside what is in the sheet.
    await pane.press("Edit");
    await pane.press("Discard changes");
    await pane.waitForHeading("New CRM for key accounts");
    await pane.close();
  }, 60_000);

  test("pane and sheet follow each other until the pin is taken out, and the keys stay with whoever has them", async () => {
    const pane = await list();
    const { page } = pane;
    const choose = (row: number): Promise<void> =>
      page.evaluate(
        (at) =>
          window.paneOnPage.workbook.choose({ sheet: "Pipeline", row: at, column: 2, rows: 1, columns: 1 }),
        row,
      );
    await choose(5);
    await pane.waitForHeading("New CRM for key accounts");
    await pane.press("The one before in the list");
    const before = await pane.heading();
    expect(await pane.values(`Pipeline!A${((await pane.selection()) as { row: number }).row + 1}`)).toEqual([
      [before],
    ]);
    await pane.press("Pane and sheet follow each other");
    await choose(1);
    await page.waitForTimeout(100);
    expect(await pane.heading()).toBe(before);
    // Escape goes back from wherever in the view the focus is, its heading line too.
    await page.getByRole("button", { name: "Pane and sheet follow each other" }).focus();
    await page.keyboard.press("Escape");
    await pane.waitForHeading("Investments");
    await pane.close();
  }, 60_000);

  test("a rating is changed where it stands, by a digit: the verdict follows, and it is written and undone as one", async () => {
    const pane = await list();
    const { page } = pane;
    // The focus goes to the heading with the next picture: keys that come before are the button's.
    await page.locator("h2:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => document.activeElement?.textContent.includes("Delivery routing"));
    await page.keyboard.press("Enter");
    await pane.waitForHeading("Delivery routing");
    const score = (): Promise<string | null> => page.locator(".big-score").textContent();
    const before = await score();
    await page.getByRole("radiogroup", { name: "Repeat customers" }).getByRole("radio").first().focus();
    await page.keyboard.press("3");
    await page.waitForFunction((old) => document.querySelector(".big-score")?.textContent !== old, before);
    // Every other key that Help lists for a rating.
    const meaning = page.getByRole("radiogroup", { name: "Repeat customers" }).locator("xpath=..");
    await page.keyboard.press("Backspace");
    await meaning.getByText("Not assessed yet").waitFor();
    await page.keyboard.type("-2");
    await page
      .getByRole("radiogroup", { name: "Repeat customers" })
      .getByLabel(/^−2/)
      .and(page.locator(":checked"))
      .waitFor();
    await page.keyboard.press("3");
    expect((await pane.values("Pipeline!E2"))[0]).toEqual([1]);
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await pane.press("Write 1 change");
    await page.getByText("1 change written.").waitFor();
    expect((await pane.values("Pipeline!E2"))[0]).toEqual([3]);
    await page.locator(".messages").getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Undone/).waitFor();
    expect((await pane.values("Pipeline!E2"))[0]).toEqual([1]);
    await pane.close();
  }, 60_000);

  test("of a thousand rows only those in sight are drawn, in the list and in what-if", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Goal ${index + 1}`);
    const plans = Array.from({ length: 1000 }, (_, row): CellValue[] => [
      `Plan ${row + 1}`,
      1000 + row,
      ...names.map((_name, column) => ((row * 7 + column * 13 + row * column) % 7) - 3),
    ]);
    const pane = await PanePage.open(browser, {
      sheets: [
        { name: "Goals", cells: [["Objective", "Weight"], ...names.map((name, index) => [name, 5 + index])] },
        { name: "Plans", cells: [["Investment", "Yearly cost", ...names], ...plans] },
      ],
    });
    const { page } = pane;
    await pane.press("Yes, score them");
    await pane.press("Investments");
    await page.locator(".ranking > li").first().waitFor();
    const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll("#pane *").length);
    expect(await elements()).toBeLessThan(1500);
    // The last ones are there once one has scrolled to them.
    await page.locator(".middle").evaluate((middle) => middle.scrollTo(0, middle.scrollHeight));
    await page.locator('.ranking > li[aria-posinset="1000"]').waitFor();
    await pane.press("What-if");
    await page.locator("[data-what-if]").first().waitFor();
    expect(await elements()).toBeLessThan(1500);
    await pane.close();
  }, 120_000);
});

describe("the overview and its help", () => {
  test("a figure opens to what it is made of, and help leads back to where one was", async () => {
    const pane = await open();
    const { page } = pane;
    await pane.press("Yes, score them");
    await page.getByRole("button", { name: /of spend serves the strategy/ }).click();
    await page.locator(".made-of").getByRole("button", { name: "Delivery routing" }).waitFor();
    await pane.press("What is this? Help");
    await pane.waitForHeading("Help");
    await takePicture(page, "pane-help-300");
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    await pane.press("Back");
    await pane.waitForHeading("Overview");
    // What was opened from a place has its page too, by a key, and one comes back to the same step.
    await pane.press("New investment");
    await page.getByLabel("Name").fill("Table reservations");
    await pane.press("Next: what it moves");
    await pane.waitForHeading("What will it move?");
    await page.keyboard.press("?");
    await pane.waitForHeading("Help");
    await page.getByText("Five short steps").waitFor();
    await page.keyboard.press("Escape");
    await pane.waitForHeading("What will it move?");
    expect(pane.faults).toEqual([]);
    await pane.close();
  }, 60_000);
});
